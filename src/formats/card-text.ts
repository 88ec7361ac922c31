// A card as plain text in simple HTML. It is what remains where frames and scripts are stripped,
// and what an editor can paste.
import type { CardView } from '../views/cards/card.ts';
import { escapeHtml } from './escape-html.ts';

/** How many days the card of the timeline names: the last ones that are not merely planned. */
const LATEST = 3;

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
const joinedNames = (all: { name: string }[]) => all.map((one) => one.name).join(' and ');

/** Who said it, how and when, and where it was printed. */
function attribution(quote: Extract<CardView, { kind: 'quote' }>['quote']): string {
	const speakers = quote.speakers
		.map((one) => (one.role ? `${one.name}, ${one.role}` : one.name))
		.join('; ');
	const paraphrased = quote.isParaphrase ? ', paraphrased' : '';
	const way = quote.way ? ` ${quote.way}.` : '';
	const locator = quote.locator ? `, ${quote.locator}` : '';
	const printed = `Printed in ${quote.source.publisher}${locator}.`;
	return `${speakers}${paraphrased}, ${quote.medium}, ${quote.said}.${way} ${printed}`;
}

function latestDays({ panels }: Extract<CardView, { kind: 'timeline' }>): string {
	const panel = panels
		.map(({ title, days }) => ({ title, days: days.filter((day) => !day.planned).slice(-LATEST) }))
		.findLast(({ days }) => days.length > 0);
	if (!panel) return '';
	const days = panel.days.map((day) => `${day.date}, ${day.title}`).join('; ');
	return `${panel.title}: ${sentence(days)}`;
}

/** What a card says, in sentences. Only a quotation has `words`, and always all of them. */
function contentOf(card: CardView): { words?: string; text: string } {
	switch (card.kind) {
		case 'quote': {
			const { shown, original } = card.quote;
			return {
				words: [...shown, ...(original?.shown ?? [])].join(' '),
				text: attribution(card.quote),
			};
		}
		case 'demand': {
			const { kind, by, to, status, statusDate } = card.demand;
			return {
				text: `${kind} by ${joinedNames(by)} to ${joinedNames(to)}. ${status}, as of ${statusDate}.`,
			};
		}
		case 'party':
			return { text: card.profile };
		case 'topic':
			return { text: card.answer };
		case 'difference': {
			const accounts = card.accounts.map(({ party, says, none }) => {
				const account = says[0]?.position ?? none ?? '';
				return `${party.name}: ${sentence(account)}`;
			});
			return { text: accounts.join(' ') };
		}
		default:
			return { text: latestDays(card) };
	}
}

/**
 * The content of a `<blockquote>`: the words, who said them and when, the correction if any, and
 * the link. Spaces separate the paragraphs because some sites strip the tags.
 */
export function cardText(card: CardView, address: string): string {
	const { words, text } = contentOf(card);
	const correction =
		card.correction && `Corrected ${card.correction.date}. ${card.correction.text}`;
	const link = `<a href="${escapeHtml(address)}">${escapeHtml(card.title)}</a>`;
	return [words, text, correction]
		.flatMap((paragraph) => (paragraph ? [escapeHtml(paragraph)] : []))
		.concat(link)
		.map((html) => `<p>${html}</p>`)
		.join(' ');
}
