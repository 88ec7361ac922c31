import { endingOfType } from '../texts/ending-of-type.ts';
import { readSourceFile } from '../texts/read-source-file.ts';
import type { WebAnswer } from './web-answer.ts';

/** All text of an answer, what looks like furniture too; empty when none can be read. */
export async function pageText({ type = '', bytes }: WebAnswer): Promise<string> {
	if (!bytes) return '';
	try {
		const { text, removed } = await readSourceFile(`page${endingOfType(type)}`, bytes);
		return [text, ...removed].join('\n\n');
	} catch {
		// A film, an archive, or a page that a script would fill.
		return '';
	}
}
