// The feeds as a browser or a feed reader finds them in the head of every page. They are made as
// text, once for all pages of a language.
import { absolute } from '../components/href.ts';
import { escapeHtml } from '../formats/escape-html.ts';
import { feeds } from '../views/feed.ts';
import type { Words } from '../words/words-in.ts';

const made = new WeakMap<Words, string>();

/** `<link>` elements, one for each feed. */
export function feedLinks(say: Words): string {
	let links = made.get(say);
	if (links === undefined) {
		const title = escapeHtml(say('head.feeds'));
		links = feeds
			.map(({ address, type }) => {
				const href = escapeHtml(absolute(address));
				return `<link rel="alternate" href="${href}" type="${type}" title="${title}">`;
			})
			.join('');
		made.set(say, links);
	}
	return links;
}
