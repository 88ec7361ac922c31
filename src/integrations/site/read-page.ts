// One look at the markup of a rendered page: what it links to and runs, which style sheets it has,
// and which elements and classes these can meet.
import { type ElementPath, elementPaths } from './element-paths.ts';
import { readTags } from './read-tags.ts';

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
	/** Whether the head names the addresses of the page in other languages. */
	namesLanguages: boolean;
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
	/** Of these, the words of inline scripts. */
	scriptNames: Set<string>;
	/** Elements outside the head with the elements around them. */
	paths: Set<ElementPath>;
	/** Custom properties that attributes and inline scripts read. */
	customProperties: Set<string>;
}

/** Whether an address names its protocol, as links inside the site do not. */
export const isOutside = (address: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(address);
const JAVASCRIPT = new Set([undefined, '', 'module', 'text/javascript']);
const CUSTOM_PROPERTY = /var\(\s*(--[\w-]+)/g;

/** Names of the custom properties that a text of CSS or script reads. */
export const customPropertiesIn = (text: string): string[] =>
	text.includes('var(') ? [...text.matchAll(CUSTOM_PROPERTY)].map(([, name = '']) => name) : [];

const namesOfScripts = new Map<string, string[]>();

/**
 * The words of an inline script, which names what it adds to its page: `p` → `p`, `.p`. Pages share
 * a few scripts.
 */
function namesIn(code: string): string[] {
	const known =
		namesOfScripts.get(code) ?? (code.match(/[\w-]+/g) ?? []).flatMap((word) => [word, `.${word}`]);
	namesOfScripts.set(code, known);
	return known;
}

const namesOfClasses = new Map<string, string[]>();

/** The classes of an attribute: `a b` → `.a`, `.b`. Pages share a few hundred attributes. */
function classesOf(value: string): string[] {
	const known = namesOfClasses.get(value) ?? value.split(/\s+/).map((name) => `.${name}`);
	namesOfClasses.set(value, known);
	return known;
}

/** The elements of which it matters which attributes stand together. */
const READ_WHOLE = new Set(['link', 'meta', 'script']);

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
		namesLanguages: false,
		isHidden: false,
		styleSheets: [],
		bareAttributes: [],
		styleAttributes: [],
		names: new Set(),
		scriptNames: new Set(),
		paths: new Set(),
		customProperties: new Set(),
	};
	let isInHead = false;
	let tag = '';
	let tagClasses = '';
	const elements = elementPaths();
	/** Of the tag, when it is one of `READ_WHOLE`. */
	let attributes: Record<string, string> | undefined;
	/** The code of the inline script that is open. */
	let script: string | undefined;
	/** Class attributes as they stand. Most stand many times in a page. */
	const classes = new Set<string>();

	function readAll(text: string): void {
		for (const name of customPropertiesIn(text)) page.customProperties.add(name);
	}

	function readLink({ rel, href = '', hreflang }: Record<string, string>, span: Span): void {
		if (rel === 'canonical') page.canonical = href;
		if (rel === 'alternate' && hreflang !== undefined) page.namesLanguages = true;
		if (rel !== 'stylesheet') return;
		page.styleSheets.push({ ...span, address: href });
		page.links.delete(href);
	}

	function readScript({ type, src }: Record<string, string>): void {
		if (!JAVASCRIPT.has(type)) return;
		if (src === undefined) script = '';
		else page.hasScriptFiles = true;
	}

	function closeScript(code: string): void {
		page.inlineScripts.push(code);
		readAll(code);
		for (const name of namesIn(code)) {
			page.names.add(name);
			page.scriptNames.add(name);
		}
	}

	readTags(html, {
		open(name) {
			tag = name;
			tagClasses = '';
			if (!isInHead) page.names.add(name);
			if (name === 'head') isInHead = true;
			attributes = READ_WHOLE.has(name) ? {} : undefined;
		},
		attribute(name, value, start, end, isBare) {
			if (name.startsWith('on'))
				throw new Error(`${path} has a script in an attribute; put it into a script element.`);
			if (attributes) attributes[name] ??= value;
			if (name === 'id') page.ids.add(value);
			else if ((name === 'href' || name === 'src') && !isOutside(value)) page.links.add(value);
			else if (name === 'class' && !isInHead) {
				tagClasses = value;
				classes.add(value);
			} else readAll(value);
			if (name === 'style') page.styleAttributes.push({ start, end, value });
			else if (isBare) page.bareAttributes.push({ start, end });
		},
		opened(start, end) {
			const path = elements.open(tag, tagClasses, html[end - 2] === '/');
			if (!isInHead) page.paths.add(path);
			if (!attributes) return;
			if (tag === 'link') readLink(attributes, { start, end });
			else if (tag === 'script') readScript(attributes);
			else if (attributes.name === 'robots')
				page.isHidden = /\bnoindex\b/.test(attributes.content ?? '');
		},
		close(name) {
			elements.close(name);
			if (name === 'head') isInHead = false;
			else if (name === 'script' && script !== undefined) {
				closeScript(script);
				script = undefined;
			}
		},
		text(start, end) {
			if (script !== undefined) script += html.slice(start, end);
		},
	});
	for (const one of classes) for (const name of classesOf(one)) page.names.add(name);
	return page;
}
