// A card as plain text in simple HTML. It is what remains where frames and scripts are stripped,
// and what an editor can paste.
import { type CardView, cardInWords } from '../views/cards/card-view.ts';
import { correctionInWords } from '../views/cards/correction-in-words.ts';
import { foreignTextsAsElements } from '../words/foreign-texts-as-elements.ts';
import { type Words, wordsIn } from '../words/words-in.ts';
import { escapeHtml } from './escape-html.ts';

/**
 * A text, as it is or in another language (BCP 47), which screen readers pronounce and browsers set
 * in its direction.
 */
function inLanguage(language: string | undefined, text: string, say: Words): string {
	if (language === undefined) return escapeHtml(text);
	const { lang = '', dir } = say.langOf(language);
	const direction = dir ? ` dir="${dir}"` : '';
	return `<span lang="${escapeHtml(lang)}"${direction}>${escapeHtml(text)}</span>`;
}

/**
 * The content of a `<blockquote>`: the words, who said them and when, the correction if any, and
 * the link. Spaces separate the paragraphs because some sites strip the tags.
 */
export function cardText(card: CardView, address: string): string {
	const { leadIn, words, wordsIn: spokenIn, original, text } = cardInWords(card);
	const say = wordsIn(card.language);
	const correction =
		card.correction &&
		say('card.correctedWhat', {
			date: card.correction.date,
			text: correctionInWords(say, card.correction),
		});
	const link = `<a href="${escapeHtml(address)}">${inLanguage(card.textsIn, card.title, say)}</a>`;
	const said = words ? inLanguage(spokenIn, words, say) : undefined;
	return [
		leadIn && inLanguage(card.textsIn, leadIn, say),
		said && original ? `${said} ${inLanguage(original.language, original.words, say)}` : said,
		foreignTextsAsElements(escapeHtml(text), say),
		correction && escapeHtml(correction),
		link,
	]
		.flatMap((html) => (html ? [`<p>${html}</p>`] : []))
		.join(' ');
}
