import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChangedFile, type ChangedFiles, changedFiles } from './changed-files.ts';
import { committedTexts } from './committed-texts.ts';
import { entryChanges, type TextChange } from './entry-changes.ts';
import { findRepository, type Repository } from './find-repository.ts';
import { type ChangesInWords, sayChanges } from './say-changes.ts';

export interface ReadChanges extends ChangedFiles {
	repository: Repository;
	words: ChangesInWords;
}

/** The texts of changed files, in the last commit and on the disk. */
async function textsOf(
	{ folder, prefix, hasCommit }: Repository,
	files: ChangedFile[],
): Promise<TextChange[]> {
	const known = hasCommit ? files.filter(({ how }) => how !== 'added') : [];
	const paths = known.map(({ file }) => prefix + file);
	const committed = await committedTexts(folder, paths);
	return Promise.all(
		files.map(async ({ file, how }) => {
			const before = committed.get(prefix + file);
			const after = how === 'removed' ? undefined : await readFile(join(folder, file), 'utf8');
			return {
				file,
				...(before === undefined ? {} : { before }),
				...(after === undefined ? {} : { after }),
			};
		}),
	);
}

/**
 * What differs in the content folder from the last commit, as files and in words. `snapshots` is the
 * folder of the private texts.
 */
export async function readChanges(folder: string, snapshots: string): Promise<ReadChanges> {
	const repository = await findRepository(folder);
	const changed = await changedFiles(repository, snapshots);
	const isEntry = ({ file }: ChangedFile) => file.endsWith('.mdx');
	const texts = await textsOf(repository, changed.files.filter(isEntry));
	const others = changed.files.filter((one) => !isEntry(one)).map(({ file }) => file);
	return {
		...changed,
		repository,
		words: sayChanges(entryChanges(texts), others, changed.leftOut),
	};
}
