import type { Writing } from '../../load/writing.ts';
import { addressOf } from '../../story/addresses.ts';
import { dateInWords } from '../../story/dates.ts';
import type { Hold } from '../../story/hold.ts';

const inWords = (hold: Hold, language: string): string =>
	hold === 'draft' ? 'Draft' : `Held until ${dateInWords(hold.until, language)}`;

/**
 * Marks of the entries that a build holds back: a style sheet that marks every link to one and its
 * place in a list, and the words for the page at `address`, when that is the page of one. `base` is the
 * beginning of links: the path of the site, of a translation with its folder, and a slash at its end.
 */
export function heldMarks(
	{ holds, story }: Writing,
	address: string,
	base: string,
): { css: string; ofPage?: string } {
	const language = story?.story.data.language ?? 'en';
	const marks = [...holds].map(([entry, hold]) => ({
		at: addressOf(entry),
		words: inWords(hold, language),
	}));
	const rules = marks.map(({ at, words }) => {
		const link = `a[href="${base}${at.slice(1)}"]::after`;
		const [list, fragment] = at.split('#');
		const place = fragment && list === address ? `, [id="${fragment}"]::before` : '';
		return `${link}${place}{content:"${words}"}`;
	});
	const style =
		'{display:inline-block;font:600 .75rem/1.3 var(--sans);border:1px dashed;padding:0 .3em;margin:0 .3em;white-space:nowrap}';
	const selectors = rules.map((rule) => rule.slice(0, rule.indexOf('{'))).join(',');
	return {
		css: rules.length > 0 ? `${rules.join('')}${selectors}${style}` : '',
		ofPage: marks.find(({ at }) => at === address)?.words,
	};
}
