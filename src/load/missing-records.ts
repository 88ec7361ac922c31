// What commands keep beside the story can be lost in a copy or a merge, and with it every proof and
// every promise. What is left says that it was there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Published } from '../story/graph.ts';
import { gitKnows } from './git-knows.ts';
import { RECEIPTS } from './read-receipts.ts';

const LEDGER = 'permalinks.json';

/** The editions that the ledger knows: each adds at least its own address. */
const editionsIn = ({ permalinks }: Published): number[] =>
	[...new Set(Object.values(permalinks.addresses))].sort((a, b) => a - b);

/** The editions whose cards the ledger has: `/embed/quotes/q-example/4/`. */
const pinnedEditions = ({ permalinks }: Published): string[] =>
	[
		...new Set(
			Object.keys(permalinks.addresses).flatMap(
				(address) => /\/embed\/[a-z]+\/[^/]+\/(\d+)\/$/.exec(address)?.[1] ?? [],
			),
		),
	].sort((a, b) => Number(a) - Number(b));

/** Why there must be receipts; undefined when the story may never have had any. */
function receiptsExpected(folder: string, entries: AnyEntry[]): string | undefined {
	const isQuoting = entries.some(
		({ collection, data }) => collection === 'quotes' && data.attribution !== 'paraphrase',
	);
	if (!isQuoting) return undefined;
	if (existsSync(join(folder, LEDGER))) return 'the story was published, as permalinks.json says';
	const story = entries.find((one) => one.collection === 'story');
	const edition = Number(story?.data.edition);
	if (edition > 1) return `this is edition ${edition}, so the story was published before`;
	return gitKnows(folder, RECEIPTS, 'ever') ? 'version control knows it' : undefined;
}

/**
 * Files of commands that are gone although something says that they were there. `expectReceipts` is
 * false for the command that writes them.
 */
export function missingRecords(
	folder: string,
	entries: AnyEntry[],
	published: Published,
	expectReceipts: boolean,
): Problem[] {
	const isThere = (file: string) => existsSync(join(folder, file));
	const missing = (file: string, what: string, fix: string): Problem => ({
		file,
		line: 1,
		what,
		fix: `Restore it from version control: git checkout HEAD -- ${folder}/${file}${fix}`,
	});
	const found: Problem[] = [];
	const last = published.editions.at(-1)?.edition;
	if (!isThere(LEDGER) && (last !== undefined || gitKnows(folder, LEDGER, 'tracked')))
		found.push(
			missing(
				LEDGER,
				`the file is missing, but ${last === undefined ? 'version control knows it' : `editions/${last}.json says that edition ${last} was published`}`,
				'. It holds every address ever published; without it links of readers may lead nowhere.',
			),
		);
	for (const edition of editionsIn(published)) {
		const file = `editions/${edition}.json`;
		if (!isThere(file))
			found.push(
				missing(
					file,
					`the file is missing, but permalinks.json says that edition ${edition} was published`,
					'. It holds what readers of that edition saw.',
				),
			);
	}
	for (const edition of pinnedEditions(published)) {
		const file = `editions/cards/${edition}.json`;
		if (!isThere(file))
			found.push(
				missing(
					file,
					`the file is missing, but permalinks.json has cards that keep the words of edition ${edition}`,
					'. It holds these words.',
				),
			);
	}
	const why = expectReceipts && !isThere(RECEIPTS) && receiptsExpected(folder, entries);
	if (why)
		found.push(
			missing(
				RECEIPTS,
				`the file is missing, and with it the proof of every quotation; ${why}`,
				'. If there never was one, run npm run verify: without the texts of the sources it records that the words are unchecked.',
			),
		);
	return found;
}
