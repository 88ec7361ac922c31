import { readSourceFile } from '../texts/read-source-file.ts';
import type { WebAnswer } from './web-answer.ts';

/** The ending of a file of a media type, by which its reader is chosen. */
const ENDINGS: [RegExp, string][] = [
	[/html/, '.html'],
	[/pdf/, '.pdf'],
	[/officedocument\.wordprocessingml/, '.docx'],
];

/** All text of an answer, what looks like furniture too; empty when none can be read. */
export async function pageText({ type = '', bytes }: WebAnswer): Promise<string> {
	const ending = ENDINGS.find(([pattern]) => pattern.test(type))?.[1] ?? '.txt';
	if (!bytes) return '';
	try {
		const { text, removed } = await readSourceFile(`page${ending}`, bytes);
		return [text, ...removed].join('\n\n');
	} catch {
		// A film, an archive, or a page that a script would fill.
		return '';
	}
}
