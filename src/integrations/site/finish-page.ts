import { join } from './join-bytes.ts';
import { pageCss } from './page-css.ts';
import { type PageMarkup, readPage, type Span } from './read-page.ts';

interface Edit extends Span {
	text: string;
}

const encodeBrackets = (attribute: string): string =>
	attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML with the edits, as bytes. */
function applyEdits(html: string, edits: Edit[]): Buffer {
	const pieces: string[] = [];
	let end = 0;
	for (const edit of edits.sort((a, b) => a.start - b.start)) {
		pieces.push(html.slice(end, edit.start), edit.text);
		end = edit.end;
	}
	return join([...pieces, html.slice(end)]);
}

export interface FinishedPage {
	bytes: Buffer;
	markup: PageMarkup;
}

/**
 * Makes the function that gives a page as it is published: with the CSS it uses in place of links to
 * `styleSheets`, and with `<` and `>` encoded in attributes, so that whoever searches the text for
 * tags finds only tags.
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
