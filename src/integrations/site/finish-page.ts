import { join } from './join-bytes.ts';
import { pageCss } from './page-css.ts';
import { type PageMarkup, readPage, type Span } from './read-page.ts';

interface Edit extends Span {
	/** What takes the place of the span. */
	text: string;
}

const encodeBrackets = (attribute: string): string =>
	attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML with the edits, as bytes. */
function applyEdits(html: string, edits: Edit[]): Buffer {
	const parts: string[] = [];
	let end = 0;
	for (const edit of edits.sort((a, b) => a.start - b.start)) {
		parts.push(html.slice(end, edit.start), edit.text);
		end = edit.end;
	}
	return join([...parts, html.slice(end)]);
}

export interface FinishedPage {
	bytes: Buffer;
	/** The markup as it was rendered; positions in it are not those of `bytes`. */
	markup: PageMarkup;
}

/**
 * Returns a function that makes the final HTML of a page. The CSS that the page uses takes the place
 * of its links to `styleSheets`. `<` and `>` in attributes are encoded, so that a program that
 * searches the text for tags finds only tags.
 *
 * The function throws when the page has a script in an attribute or links an unknown style sheet.
 */
export function pageFinisher(
	styleSheets: ReadonlyMap<string, string>,
): (path: string, html: string) => FinishedPage {
	const cssOf = pageCss(styleSheets);
	return (path, html) => {
		const markup = readPage(path, html);
		const css = `<style>${cssOf(markup)}</style>`;
		const edits = [
			...markup.styleSheets.map((link, i): Edit => ({ ...link, text: i === 0 ? css : '' })),
			...markup.bareAttributes.map(
				(span): Edit => ({ ...span, text: encodeBrackets(html.slice(span.start, span.end)) }),
			),
		];
		return { bytes: applyEdits(html, edits), markup };
	};
}
