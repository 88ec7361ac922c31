import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChangedFile, type ChangedFiles, changedFiles } from './changed-files.ts';
import { entryChanges, type TextChange } from './entry-changes.ts';
import { findRepository, type Repository } from './find-repository.ts';
import { gitOutput } from './git-output.ts';
import { type ChangesInWords, sayChanges } from './say-changes.ts';

export interface ReadChanges extends ChangedFiles {
	repository: Repository;
	words: ChangesInWords;
}

async function textsOf(
	{ folder, prefix, hasCommit }: Repository,
	{ file, how }: ChangedFile,
): Promise<TextChange> {
	const before =
		how === 'added' || !hasCommit
			? undefined
			: await gitOutput(folder, ['cat-file', 'blob', `HEAD:${prefix}${file}`]);
	const after = how === 'removed' ? undefined : await readFile(join(folder, file), 'utf8');
	return {
		file,
		...(before === undefined ? {} : { before }),
		...(after === undefined ? {} : { after }),
	};
}

/**
 * What differs in the content folder from the last commit, as files and in words. `snapshots` is the
 * folder of the private texts.
 */
export async function readChanges(folder: string, snapshots: string): Promise<ReadChanges> {
	const repository = await findRepository(folder);
	const changed = await changedFiles(repository, snapshots);
	const isEntry = ({ file }: ChangedFile) => file.endsWith('.mdx');
	const texts: TextChange[] = [];
	for (const one of changed.files.filter(isEntry)) texts.push(await textsOf(repository, one));
	const others = changed.files.filter((one) => !isEntry(one)).map(({ file }) => file);
	return {
		...changed,
		repository,
		words: sayChanges(entryChanges(texts), others, changed.leftOut),
	};
}
