import { join } from 'node:path';
import { contentFiles } from '../../load/content-files.ts';
import { identifyFile } from '../../load/identify-file.ts';
import { TRANSLATIONS } from '../../load/identify-translation.ts';
import { readFrontMatter } from '../../load/read-front-matter.ts';
import { readText } from '../../load/read-text.ts';
import { splitFrontMatter } from '../../load/split-front-matter.ts';
import type { OldEntry } from './migration.ts';

function readFields(folder: string, file: string): Record<string, unknown> | undefined {
	const { text, problems } = readText(join(folder, file));
	const split = splitFrontMatter(text);
	if (problems.length > 0 || 'problem' in split) return undefined;
	const front = readFrontMatter(split.frontMatter);
	return front.problems.length > 0 ? undefined : (front.raw as Record<string, unknown>);
}

/** The entries of a content folder as they stand, and the files whose fields cannot be read. */
export function oldEntries(folder: string): { entries: OldEntry[]; unread: string[] } {
	const entries: OldEntry[] = [];
	const unread: string[] = [];
	// A translation has texts alone, and of these no form has been given up.
	for (const file of contentFiles(folder).filter((one) => !one.startsWith(TRANSLATIONS))) {
		const { collection, id } = identifyFile(file);
		const fields = collection && readFields(folder, file);
		if (fields) entries.push({ file, collection, id, fields });
		else unread.push(file);
	}
	return { entries, unread };
}
