import { hash } from 'node:crypto';
import { pageCss } from './page-css.ts';
import { isOutside, type PageMarkup, readPage, type Span } from './read-page.ts';

/** Marks an element that has a rule of its own in the style element of its page. */
const OWN_STYLE = 'data-s';

interface Edit extends Span {
	/** What takes the place of the span. */
	text: string;
}

/**
 * Style attributes as rules of the style element, each with the number of its element. They come
 * last and so count more than rules of one class; what such an attribute sets is set by no longer
 * selector.
 */
const ownRules = (values: string[]): string =>
	values.map((value, i) => `[${OWN_STYLE}="${i}"]{${value}}`).join('');

/**
 * The style element of a page, after a policy that allows no other style. It stands in the page
 * because each page has its own CSS, and hosts read too few and too short headers to hold the hash
 * of each.
 */
function styleElement(css: string): string {
	const allowed = css === '' ? "'none'" : `'sha256-${hash('sha256', css, 'base64')}'`;
	return [
		`<meta http-equiv="Content-Security-Policy" content="style-src ${allowed}">`,
		`<style>${css}</style>`,
	].join('');
}

const styleElements = new Map<string, string>();

/** The same for all pages that use the same CSS and have no rules of their own: most of them. */
function sharedStyleElement(css: string): string {
	const known = styleElements.get(css) ?? styleElement(css);
	styleElements.set(css, known);
	return known;
}

const addressesByCss = new Map<string, string[]>();

/** The files of the site that CSS names. Most pages share their CSS, so it is read once. */
function addressesIn(css: string): string[] {
	const known =
		addressesByCss.get(css) ??
		[...css.matchAll(/url\(\s*["']?([^"')\s]+)/g)]
			.map(([, address = '']) => address)
			.filter((address) => !isOutside(address));
	addressesByCss.set(css, known);
	return known;
}

const encodeBrackets = (attribute: string): string =>
	attribute.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML with the edits, in pieces. */
function applyEdits(html: string, edits: Edit[]): string[] {
	const parts: string[] = [];
	let end = 0;
	for (const edit of edits.sort((a, b) => a.start - b.start)) {
		parts.push(html.slice(end, edit.start), edit.text);
		end = edit.end;
	}
	return [...parts, html.slice(end)];
}

export interface FinishedPage {
	/** The HTML in pieces. */
	texts: string[];
	/** The markup as it was rendered; positions in it are not those of `texts`. */
	markup: PageMarkup;
}

/**
 * Returns a function that makes the final HTML of a page. The CSS that the page uses takes the place
 * of its links to `styleSheets`. `<` and `>` in attributes are encoded, so that a program that
 * searches the text for tags finds only tags. Style attributes become rules, and the page allows its
 * own style element and no other style.
 *
 * The function throws when the page has a script in an attribute or links an unknown style sheet.
 */
export function pageFinisher(
	styleSheets: ReadonlyMap<string, string>,
): (path: string, html: string) => FinishedPage {
	const cssOf = pageCss(styleSheets);
	return (path, html) => {
		const markup = readPage(path, html);
		// Without a style sheet there is no place for a rule.
		const styled = markup.styleSheets.length > 0 ? markup.styleAttributes : [];
		const own = ownRules(styled.map(({ value }) => value));
		const used = cssOf(markup);
		for (const address of addressesIn(used)) markup.links.add(address);
		const css = own ? styleElement(used + own) : sharedStyleElement(used);
		const edits = [
			...markup.styleSheets.map((link, i): Edit => ({ ...link, text: i === 0 ? css : '' })),
			...styled.map((span, i): Edit => ({ ...span, text: `${OWN_STYLE}="${i}"` })),
			...markup.bareAttributes.map(
				(span): Edit => ({ ...span, text: encodeBrackets(html.slice(span.start, span.end)) }),
			),
		];
		return { texts: applyEdits(html, edits), markup };
	};
}
