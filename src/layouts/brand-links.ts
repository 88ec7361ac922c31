import { escapeHtml } from '../formats/escape-html.ts';
import type { Brand } from '../story/brand/brand.ts';

/**
 * Links of a newsroom as list items, in the words of a language where it has given them. `otherwise`:
 * the language of its other words.
 */
export const brandLinks = (links: Brand['header'], language: string, otherwise: string): string =>
	links
		.map(({ text, url, inLanguages }) => {
			const own = inLanguages?.[language];
			const lang = own === undefined && language !== otherwise ? ` lang="${otherwise}"` : '';
			return `<li><a${lang} href="${escapeHtml(url)}">${escapeHtml(own ?? text)}</a></li>`;
		})
		.join('');
