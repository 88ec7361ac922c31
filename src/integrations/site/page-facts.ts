// What the checks of the site, its headers and its sitemap need to know about each page. The build
// manifest stores it, so that a reused page need not be read.
import { hash } from 'node:crypto';
import type { PageMarkup } from './read-page.ts';
import { stringInterner } from './string-interner.ts';

export interface PageFacts {
	/** The links inside the site as written in the page, and the files its CSS names, each once. */
	links: string[];
	ids: string[];
	/** The hashes of its inline scripts in the syntax of a Content-Security-Policy, each once. */
	inline: string[];
	/** Whether it runs script files. */
	scripted: boolean;
	/** Its canonical address; undefined when it has none or says noindex. */
	canonical?: string;
	/** Set when its head names its addresses in other languages. */
	namesLanguages?: true;
}

const intern = stringInterner();
const hashes = new Map<string, string>();

/** Pages share a few inline scripts, so each is hashed once. */
function hashOf(code: string): string {
	const known = hashes.get(code) ?? `'sha256-${hash('sha256', code, 'base64')}'`;
	hashes.set(code, known);
	return known;
}

/** The facts about a page from its markup. */
export function pageFacts(page: PageMarkup): PageFacts {
	return {
		links: Array.from(page.links, intern),
		ids: Array.from(page.ids, intern),
		inline: [...new Set(page.inlineScripts.map(hashOf))],
		scripted: page.hasScriptFiles,
		...(page.canonical === undefined || page.isHidden ? {} : { canonical: intern(page.canonical) }),
		...(page.namesLanguages ? { namesLanguages: true } : {}),
	};
}
