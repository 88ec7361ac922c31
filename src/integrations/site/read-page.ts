// One look at the markup of a rendered page: what it links to and runs, which style sheets it has,
// and which elements and classes these can meet.
import { Parser } from 'htmlparser2';

/** A stretch of the HTML, as indexes of its characters. */
export interface Span {
	start: number;
	end: number;
}

export interface PageMarkup {
	/** Links inside the site as they stand in the page, each once. */
	links: Set<string>;
	ids: Set<string>;
	/** Code of inline scripts. Data in a script element, such as JSON-LD, is none. */
	inlineScripts: string[];
	hasScriptFiles: boolean;
	canonical?: string;
	/** Whether the page asks search engines not to list it. */
	isHidden: boolean;
	/** The links to style sheets, in order: where they stand and what they lead to. */
	styleSheets: (Span & { address: string })[];
	/** Attributes that hold a bare `<` or `>`, in order. Astro encodes only quotes and ampersands. */
	bareAttributes: Span[];
	/** Style attributes, in order. The span covers the attribute with its name. */
	styleAttributes: (Span & { value: string })[];
	/** Elements outside the head and classes: `p`, `.quote`; and every word of an inline script. */
	names: Set<string>;
	/** Custom properties that attributes and inline scripts read. */
	customProperties: Set<string>;
}

const OUTSIDE = /^[a-z][a-z0-9+.-]*:/i;
const JAVASCRIPT = new Set([undefined, '', 'module', 'text/javascript']);
const CUSTOM_PROPERTY = /var\(\s*(--[\w-]+)/g;

/** Names of the custom properties that a text of CSS or script reads. */
export const customPropertiesIn = (text: string): string[] =>
	text.includes('var(') ? [...text.matchAll(CUSTOM_PROPERTY)].map(([, name = '']) => name) : [];

const wordsOfScripts = new Map<string, string[]>();

/** The words of an inline script, which names what it adds to its page. Pages share a few scripts. */
function wordsOf(code: string): string[] {
	const known = wordsOfScripts.get(code) ?? code.match(/[\w-]+/g) ?? [];
	wordsOfScripts.set(code, known);
	return known;
}

const namesOfClasses = new Map<string, string[]>();

/** The classes of an attribute: `a b` → `.a`, `.b`. Pages share a few hundred attributes. */
function classesOf(value: string): string[] {
	const known = namesOfClasses.get(value) ?? value.split(/\s+/).map((name) => `.${name}`);
	namesOfClasses.set(value, known);
	return known;
}

/**
 * Reads the markup of a page. `path`: its file, for the error. Throws when an attribute holds a
 * script: the Content-Security-Policy lets none run.
 */
export function readPage(path: string, html: string): PageMarkup {
	const page: PageMarkup = {
		links: new Set(),
		ids: new Set(),
		inlineScripts: [],
		hasScriptFiles: false,
		isHidden: false,
		styleSheets: [],
		bareAttributes: [],
		styleAttributes: [],
		names: new Set(),
		customProperties: new Set(),
	};
	let isInHead = false;
	let script: string | undefined;
	const readAll = (text: string) => {
		for (const name of customPropertiesIn(text)) page.customProperties.add(name);
	};
	const openScript = ({ type, src }: Record<string, string>) => {
		if (!JAVASCRIPT.has(type)) return;
		if (src === undefined) script = '';
		else page.hasScriptFiles = true;
	};
	const closeScript = (code: string) => {
		page.inlineScripts.push(code);
		readAll(code);
		for (const word of wordsOf(code)) page.names.add(word).add(`.${word}`);
	};
	const openLink = ({ rel, href = '' }: Record<string, string>) => {
		if (rel === 'canonical') page.canonical = href;
		if (rel !== 'stylesheet') return;
		const span = { start: parser.startIndex, end: parser.endIndex + 1 };
		page.styleSheets.push({ ...span, address: href });
		page.links.delete(href);
	};
	const parser: Parser = new Parser({
		onattribute(name, value) {
			if (name.startsWith('on'))
				throw new Error(`${path} has a script in an attribute; put it into a script element.`);
			if (name === 'id') page.ids.add(value);
			else if ((name === 'href' || name === 'src') && !OUTSIDE.test(value)) page.links.add(value);
			else if (name === 'class' && !isInHead)
				for (const one of classesOf(value)) page.names.add(one);
			else readAll(value);
			if (name === 'style') {
				const span = { start: parser.startIndex, end: parser.endIndex };
				page.styleAttributes.push({ ...span, value });
				return;
			}
			if (!/[<>]/.test(value)) return;
			const span = { start: parser.startIndex, end: parser.endIndex };
			if (/[<>]/.test(html.slice(span.start, span.end))) page.bareAttributes.push(span);
		},
		onopentag(name, attributes) {
			if (!isInHead) page.names.add(name);
			if (name === 'head') isInHead = true;
			else if (name === 'script') openScript(attributes);
			else if (name === 'link') openLink(attributes);
			else if (name === 'meta' && attributes.name === 'robots')
				page.isHidden = /\bnoindex\b/.test(attributes.content ?? '');
		},
		ontext(text) {
			if (script !== undefined) script += text;
		},
		onclosetag(name) {
			if (name === 'head') isInHead = false;
			else if (name === 'script' && script !== undefined) {
				closeScript(script);
				script = undefined;
			}
		},
	});
	parser.end(html);
	return page;
}
