// The feeds as a browser or a feed reader finds them in the head of every page. They are made as
// text, once for all pages.
import { absolute } from '../components/href.ts';
import { escapeHtml } from '../formats/escape-html.ts';
import { feeds } from '../views/feed.ts';

export const feedLinks = feeds
	.map(({ address, type }) => {
		const href = escapeHtml(absolute(address));
		return `<link rel="alternate" href="${href}" type="${type}" title="Editions and corrections">`;
	})
	.join('');
