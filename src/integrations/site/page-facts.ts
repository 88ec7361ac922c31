// What has to be known of a page after it is built, so that nothing needs to read it again.
import { hash } from 'node:crypto';
import type { PageMarkup } from './read-page.ts';
import { stringInterner } from './string-interner.ts';

export interface PageFacts {
	/** Links inside the site as they stand in the page, each once. */
	links: string[];
	ids: string[];
	/** Hashes of its inline scripts, as a Content-Security-Policy writes them. */
	inline: string[];
	/** True when it runs script files. */
	scripted: boolean;
	/** Its canonical address; none when it asks not to be listed. */
	canonical?: string;
}

const intern = stringInterner();
const hashes = new Map<string, string>();

/** Pages share a few inline scripts: each is hashed once. */
function hashOf(code: string): string {
	const known = hashes.get(code) ?? `'sha256-${hash('sha256', code, 'base64')}'`;
	hashes.set(code, known);
	return known;
}

export function pageFacts(page: PageMarkup): PageFacts {
	return {
		links: Array.from(page.links, intern),
		ids: Array.from(page.ids, intern),
		inline: [...new Set(page.inlineScripts.map(hashOf))],
		scripted: page.hasScriptFiles,
		...(page.canonical === undefined || page.isHidden ? {} : { canonical: intern(page.canonical) }),
	};
}
