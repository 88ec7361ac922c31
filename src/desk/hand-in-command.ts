// `npm run hand-in`: says what changed in the content folder, commits it on a branch and sends it to
// the remote, when there is one.
import { parseArgs } from 'node:util';
import { contentFolder } from '../load/content-folder.ts';
import { reportFailure } from '../load/report-failure.ts';
import { DeskError } from './desk-error.ts';
import { chooseBranch } from './hand-in/choose-branch.ts';
import { handIn } from './hand-in/hand-in.ts';
import { readChanges } from './hand-in/read-changes.ts';
import type { ChangesInWords } from './hand-in/say-changes.ts';
import { today } from './hand-in/today.ts';
import { say } from './words/say.ts';

const snapshots = process.env.SNAPSHOTS || '.snapshots';

const list = ({ lines }: ChangesInWords): string[] => lines.map((line) => `  ${line}`);
const tell = (lines: string[]): void => console.log(lines.join('\n'));

/** Says what would be committed, and where. */
async function preview(folder: string, message: string): Promise<void> {
	const { repository, files, words } = await readChanges(folder, snapshots);
	if (files.length === 0) return tell([say('change.nothing'), ...words.notes]);
	const from = repository.branch ?? '';
	const { branch, isNew } = await chooseBranch(repository, message || words.summary, today());
	const where = isNew
		? say('handIn.wouldBranch', { branch, from })
		: say('handIn.would', { branch });
	tell([...list(words), where, ...words.notes]);
}

try {
	const { values, positionals } = parseArgs({
		options: {
			message: { type: 'string', short: 'm', default: '' },
			'dry-run': { type: 'boolean', default: false },
			'no-push': { type: 'boolean', default: false },
			verbose: { type: 'boolean', default: false },
		},
		allowPositionals: true,
	});
	if (positionals.length > 0) throw new Error(say('handIn.usage'));
	const folder = contentFolder();
	if (values['dry-run']) await preview(folder, values.message);
	else {
		const push = !values['no-push'];
		const { changes, said, refused } = await handIn(folder, {
			message: values.message,
			push,
			snapshots,
		});
		tell([...list(changes), ...said]);
		if (refused) throw new Error(`${refused.what}.\n${refused.fix}`);
	}
} catch (error) {
	// A DeskError is said on purpose: where in the program it was made helps nobody.
	reportFailure(error instanceof DeskError ? new Error(error.message) : error);
}
