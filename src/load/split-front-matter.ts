import type { Problem } from '../schema/problem.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** A line of hyphens with a field after it, before any words of the body. */
const SECOND = /^(\s*)---[ \t]*\r?\n[\w-]+:[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;

export interface Split {
	/** What stands between the two lines of hyphens. */
	frontMatter: string;
	body: string;
	/** Lines of the file before the body. */
	bodyOffset: number;
}

const wrong = (line: number, what: string, fix: string): { problem: Omit<Problem, 'file'> } => ({
	problem: { line, column: 1, what, fix },
});
const BEGIN =
	'Begin the file with a line of three hyphens, then the fields, then another line of three hyphens.';

/** Divides the text of a content file into front matter and body, or says why it cannot be. */
export function splitFrontMatter(text: string): Split | { problem: Omit<Problem, 'file'> } {
	const match = FRONT_MATTER.exec(text);
	if (match?.index === 0) {
		const body = text.slice(match[0].length);
		const bodyOffset = match[0].split('\n').length - 1;
		const second = SECOND.exec(body)?.[1];
		if (second === undefined) return { frontMatter: match[1] ?? '', body, bodyOffset };
		return wrong(
			bodyOffset + second.split('\n').length,
			'a second front matter begins here',
			'A file is one entry: move the second to a file of its own.',
		);
	}
	if (text.trim() === '')
		return wrong(1, 'the file is empty', `${BEGIN} If the file is not needed, delete it.`);
	if (/^---[ \t]*\r?\n/.test(text))
		return wrong(
			1,
			'the front matter has no end',
			'Write a line of three hyphens, and nothing else on it, after the last field.',
		);
	if (/^\s+---[ \t]*\r?\n/.test(text))
		return wrong(
			1,
			'there is no front matter: an empty line or a space stands before it',
			'The three hyphens must be the very first signs of the file.',
		);
	return wrong(1, 'there is no front matter', BEGIN);
}
