import { cardAddress } from '../story/addresses.ts';
import { htmlTokens } from '../story/html-tokens.ts';
import type { PinnedCardView } from '../views/cards/pinned-card.ts';
import type { Frame } from '../views/frame.ts';
import { foreignTextsAsElements } from '../words/foreign-texts-as-elements.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';
import { oembedFrame } from './card-frame.ts';
import { escapeHtml } from './escape-html.ts';
import { type OEmbed, richAnswer } from './rich-answer.ts';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'li', 'div', 'blockquote', 'dt', 'dd', 'td', 'th']);

/** Signs that screen readers pass over: an arrow, beside which stands what it means. */
const SIGNS = /<span aria-hidden="true">[^<]*<\/span>/g;

/** The texts of the blocks of a piece of HTML, in order. */
function paragraphs(html: string): string[] {
	const found = [''];
	for (const token of htmlTokens(html.replace(SIGNS, ' '))) {
		if ('text' in token) found.push(`${found.pop() ?? ''}${token.text}`);
		else if (BLOCKS.has(token.tag)) found.push('');
	}
	return found.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

/**
 * The oEmbed answer of a pinned card: its words, which stand where frames are stripped, and its frame.
 * It has no picture, because pictures are of today. `height`: at `CARD_WIDTH`, in CSS pixels.
 */
export function pinnedOembed(
	card: PinnedCardView,
	height: number,
	frame: Frame,
	absolute: Absolute,
): OEmbed {
	const address = absolute(cardAddress(card.of));
	const say = wordsIn(frame.locale);
	const words = [
		...paragraphs(card.body),
		...card.notices.map(({ text }) => text).filter(Boolean),
		...(card.sources ? [card.sources] : []),
	].map((text) => `<p>${foreignTextsAsElements(escapeHtml(text), say)}</p>`);
	const link = `<p><a href="${escapeHtml(absolute(card.address))}">${escapeHtml(card.frameTitle)}</a></p>`;
	const fallback = `<blockquote class="embed-fallback">${[...words, link].join(' ')}</blockquote>`;
	const { frameTitle: title } = card;
	const html = `${fallback}${oembedFrame({ address, title, height }, absolute)}`;
	return richAnswer({ title, height, html }, frame, absolute);
}
