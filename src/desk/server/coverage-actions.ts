import { z } from 'zod';
import { readReceipts } from '../../load/read-receipts.ts';
import { buildStory } from '../../story/graph.ts';
import { type Coverage, coverage } from '../coverage.ts';
import { type Action, action } from './action.ts';
import type { Desk } from './desk.ts';

/** Of a folder without a readable `story.mdx`. */
const NONE: Coverage = {
	sources: [],
	parties: [],
	topics: [],
	withoutTopic: { quotes: [], demands: [], events: [], differences: [] },
};

/** The coverage of the entries that can be read; drafts count, because they are being written. */
function coverageOf(desk: Desk): Coverage {
	const sound = desk.reader
		.read()
		.flatMap(({ entry, problems }) =>
			entry && problems.every(({ severity }) => severity) ? [entry] : [],
		);
	if (!sound.some(({ collection }) => collection === 'story')) return NONE;
	const { receipts } = readReceipts(desk.folder);
	const here = new Set(desk.snapshots.ids());
	return coverage(buildStory(sound, { receipts }), (source) =>
		here.has(source) ? desk.snapshots.read(source) : undefined,
	);
}

/** What the page asks about coverage. */
export const coverageActions = (desk: Desk): Record<string, Action> => ({
	coverage: action('GET', z.strictObject({}), () => coverageOf(desk)),
});
