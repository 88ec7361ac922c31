// What has to be known of a page after it was made, so that nothing needs to read it again: where it leads, what it runs, whether it may be listed.
import { hash } from 'node:crypto';
import { stringInterner } from './string-interner.ts';

export interface PageFacts {
	/** Links inside the site as they stand in the page, each once. */
	links: string[];
	ids: string[];
	/** Hashes of its inline scripts, as a policy writes them. */
	inline: string[];
	/** True when it runs script files. */
	scripted: boolean;
	/** What it names as its address; nothing when it asks not to be listed. */
	canonical?: string;
}

/** An attribute that is asked for, or the beginning of one that holds a script. */
const ATTRIBUTE = /\s(?:(?:href|src|id)="[^"]*"|on[a-z]+=["'])/g;
const OUTSIDE = /^[a-z][a-z0-9+.-]*:/i;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
/** Anything else in a script element is data, which no policy stops. */
const RUNS = /\stype="(?!module"|text\/javascript")/;
const SCRIPT_ATTRIBUTE = /<[^>]+\son[a-z]+=["']/;
const decode = (text: string) =>
	text.includes('&') ? text.replaceAll('&amp;', '&').replaceAll('&#38;', '&') : text;

/** `path`: the page’s file, for the error; `own`: makes strings that do not hold on to the page, see `interned`. Throws when the page has a script in an attribute: no hash lets it run. */
export function pageFacts(
	path: string,
	html: string,
	own: (text: string) => string = stringInterner(),
): PageFacts {
	const links = new Set<string>();
	const ids = new Set<string>();
	for (const attribute of html.match(ATTRIBUTE) ?? []) {
		if (attribute.startsWith('on', 1)) {
			// A text may have such words.
			if (SCRIPT_ATTRIBUTE.test(html))
				throw new Error(`${path} has a script in an attribute; put it into a script element.`);
			continue;
		}
		const value = attribute.slice(attribute.indexOf('"') + 1, -1);
		if (attribute.startsWith('id', 1)) ids.add(own(decode(value)));
		else if (!OUTSIDE.test(value)) links.add(own(decode(value)));
	}
	const inline = new Set<string>();
	let scripted = false;
	for (const [, attributes = '', code = ''] of html.matchAll(SCRIPT)) {
		if (RUNS.test(attributes)) continue;
		if (/\ssrc=/.test(attributes)) scripted = true;
		else inline.add(own(`'sha256-${hash('sha256', code, 'base64')}'`));
	}
	const end = html.indexOf('<body');
	const head = end < 0 ? html : html.slice(0, end);
	const hidden = /<meta[^>]*\sname="robots"[^>]*\scontent="[^"]*noindex/.test(head);
	const canonical = hidden
		? undefined
		: /<link[^>]*\srel="canonical"[^>]*\shref="([^"]*)"/.exec(head)?.[1];
	return {
		links: [...links],
		ids: [...ids],
		inline: [...inline],
		scripted,
		...(canonical === undefined ? {} : { canonical: own(canonical) }),
	};
}
