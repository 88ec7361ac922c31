// A card as plain text in simple HTML. It is what remains where frames and scripts are stripped,
// and what an editor can paste.
import type { CardInWords } from '../views/cards/card.ts';
import { type CardView, cardInWords } from '../views/cards/card-view.ts';
import { type Words, wordsIn } from '../words/words-in.ts';
import { escapeHtml } from './escape-html.ts';

/** Words in another language, which screen readers pronounce and browsers set in its direction. */
function foreign({ language, words }: NonNullable<CardInWords['original']>, say: Words): string {
	const direction = say.directionOf(language);
	const dir = direction === say.direction ? '' : ` dir="${direction}"`;
	return `<span lang="${escapeHtml(language)}"${dir}>${escapeHtml(words)}</span>`;
}

/**
 * The content of a `<blockquote>`: the words, who said them and when, the correction if any, and
 * the link. Spaces separate the paragraphs because some sites strip the tags.
 */
export function cardText(card: CardView, address: string): string {
	const { leadIn, words, original, text } = cardInWords(card);
	const say = wordsIn(card.language);
	const correction = card.correction && say('card.correctedWhat', card.correction);
	const link = `<a href="${escapeHtml(address)}">${escapeHtml(card.title)}</a>`;
	const said = words ? escapeHtml(words) : undefined;
	return [
		leadIn && escapeHtml(leadIn),
		said && original ? `${said} ${foreign(original, say)}` : said,
		escapeHtml(text),
		correction && escapeHtml(correction),
		link,
	]
		.flatMap((html) => (html ? [`<p>${html}</p>`] : []))
		.join(' ');
}
