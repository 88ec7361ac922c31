// A card as plain text in simple HTML. It is what remains where frames and scripts are stripped,
// and what an editor can paste.
import { type CardView, cardInWords } from '../views/cards/card-view.ts';
import { wordsIn } from '../words/words-in.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * The content of a `<blockquote>`: the words, who said them and when, the correction if any, and
 * the link. Spaces separate the paragraphs because some sites strip the tags.
 */
export function cardText(card: CardView, address: string): string {
	const { words, text } = cardInWords(card);
	const correction =
		card.correction && wordsIn(card.language)('card.correctedWhat', card.correction);
	const link = `<a href="${escapeHtml(address)}">${escapeHtml(card.title)}</a>`;
	return [words, text, correction]
		.flatMap((paragraph) => (paragraph ? [escapeHtml(paragraph)] : []))
		.concat(link)
		.map((html) => `<p>${html}</p>`)
		.join(' ');
}
