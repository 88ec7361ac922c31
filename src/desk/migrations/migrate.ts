import { changeEntry } from '../entries/change-entry.ts';
import { EntryFiles } from '../entries/entry-files.ts';
import { say } from '../words/say.ts';
import type { Migration, OldEntry, Step } from './migration.ts';
import { oldEntries } from './old-entries.ts';

type Count = { changed: number; byHand: number };

/** Writes the changes of some steps. Only the lines of changed fields differ. */
function write(files: EntryFiles, entries: OldEntry[], steps: Step[]): void {
	for (const { file, collection } of entries) {
		const changes = steps.flatMap((step) => (step.file === file && step.change ? step.change : []));
		if (changes.length === 0) continue;
		const { text, digest } = files.read(file);
		files.save(file, changeEntry(text, changes, collection), digest);
	}
}

/**
 * Brings the content of a folder into the form that this version reads, one migration after the other,
 * and tells what it does. `isDry`: only tells. When a file cannot be changed, none is.
 */
export function migrate(
	folder: string,
	migrations: readonly Migration[],
	isDry: boolean,
	tell: (line: string) => void,
): Count {
	const files = new EntryFiles(folder);
	const { unread } = oldEntries(folder);
	const count = { changed: 0, byHand: 0 };
	files.together('migrate', () => {
		for (const { version, about, steps: stepsOf } of migrations) {
			const { entries } = oldEntries(folder);
			const steps = stepsOf(entries);
			if (steps.length === 0) continue;
			if (!isDry) write(files, entries, steps);
			tell(say('migrate.of', { version, about }));
			for (const { file, said, change } of steps) {
				const made = isDry ? 'migrate.would' : 'migrate.changed';
				tell(`  ${say(change ? made : 'migrate.byHand', { file, said })}`);
				count[change ? 'changed' : 'byHand'] += 1;
			}
		}
	});
	for (const file of unread) tell(say('migrate.unread', { file }));
	const isNothing = count.changed + count.byHand + unread.length === 0;
	if (isNothing) tell(say('migrate.nothing', { folder }));
	else tell(say(isDry ? 'migrate.dry' : 'migrate.done', count));
	return count;
}
