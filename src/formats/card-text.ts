// A card in words alone: what stands where frames and scripts are stripped, and what an editor pastes as plain HTML.
import type { CardView } from '../views/cards/card.ts';
import { escapeHtml } from './escape-html.ts';

/** Key days named in words: the last that happened. */
const LATEST = 3;

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What a card says, in sentences: for a quotation the whole words as they may be shown, then who, how, when and where printed. */
function saying(card: CardView): { words?: string; text: string } {
	switch (card.kind) {
		case 'quote': {
			const { shown, original, isParaphrase, way, speakers, medium, said, source, locator } =
				card.quote;
			const who = speakers
				.map((one) => (one.role ? `${one.name}, ${one.role}` : one.name))
				.join('; ');
			return {
				words: [...shown, ...(original?.shown ?? [])].join(' '),
				text: `${who}${isParaphrase ? ', paraphrased' : ''}, ${medium}, ${said}.${way ? ` ${way}.` : ''} Printed in ${source.publisher}${locator ? `, ${locator}` : ''}.`,
			};
		}
		case 'demand': {
			const names = (all: { name: string }[]) => all.map((one) => one.name).join(' and ');
			return {
				text: `${card.demand.kind} by ${names(card.demand.by)} to ${names(card.demand.to)}. ${card.demand.status}, as of ${card.demand.statusDate}.`,
			};
		}
		case 'party':
			return { text: card.profile };
		case 'topic':
			return { text: card.answer };
		case 'difference':
			return {
				text: card.accounts
					.map(
						(account) =>
							`${account.party.name}: ${sentence(account.says[0]?.position ?? account.none ?? '')}`,
					)
					.join(' '),
			};
		default: {
			const happened = card.panels
				.map((panel) => ({
					title: panel.title,
					days: panel.days.filter((day) => !day.planned).slice(-LATEST),
				}))
				.filter((panel) => panel.days.length > 0)
				.at(-1);
			return {
				text: happened
					? `${happened.title}: ${sentence(happened.days.map((day) => `${day.date}, ${day.title}`).join('; '))}`
					: '',
			};
		}
	}
}

/** The inside of a `<blockquote>`: words, who and when, the correction, and the link. Spaces stand between its parts, for the tags may be taken away. */
export function cardText(card: CardView, address: string): string {
	const { words, text } = saying(card);
	const correction = card.correction
		? `<p>Corrected ${escapeHtml(card.correction.date)}. ${escapeHtml(card.correction.text)}</p> `
		: '';
	return `${words ? `<p>${escapeHtml(words)}</p> ` : ''}${text ? `<p>${escapeHtml(text)}</p> ` : ''}${correction}<p><a href="${escapeHtml(address)}">${escapeHtml(card.title)}</a></p>`;
}
