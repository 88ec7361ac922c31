import { splitFrontMatter } from '../../load/split-front-matter.ts';
import { DeskError } from '../desk-error.ts';

/** A content file in parts that make the same bytes when they are put together. */
export interface FileParts {
	/** The first line of hyphens, with its end and what may stand before it. */
	head: string;
	frontMatter: string;
	/** The end of the last field’s line, and the second line of hyphens with its end. */
	middle: string;
	body: string;
	/** How the file ends its lines. */
	newline: '\n' | '\r\n';
}

/** Divides the text of a content file. A file whose front matter has no beginning or end is refused. */
export function fileParts(text: string): FileParts {
	const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	const rest = text.slice(mark.length);
	const split = splitFrontMatter(rest);
	if ('problem' in split) throw new DeskError(split.problem.what, split.problem.fix);
	const { frontMatter, body } = split;
	const first = rest.slice(0, rest.indexOf('\n') + 1);
	const end = first.length + frontMatter.length;
	return {
		head: mark + first,
		frontMatter,
		middle: rest.slice(end, rest.length - body.length),
		body,
		newline: first.endsWith('\r\n') ? '\r\n' : '\n',
	};
}
