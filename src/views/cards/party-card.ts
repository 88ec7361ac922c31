import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { plainText } from '../body.ts';
import type { Name } from '../names.ts';
import { partyPage } from '../party-page.ts';
import type { AskView } from '../party-relations.ts';
import { shorten } from '../shorten.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { HEADING, LABEL, leftOut, sum, titleHeight } from './card-height.ts';
import { fitting } from './fitting.ts';
import { serifHeight } from './text-height.ts';

export interface PartyCard extends CardBase {
	kind: 'party';
	name: Name;
	profile: string;
	groups: { label: string; asks: AskView[] }[];
	asksLeft: number;
}

/** Most characters of the profile, and most asks and offers together. */
const MAX_PROFILE = 320;
const MAX_ASKS = 6;

/** Divides room for so many entries equally; what one list does not need goes to the other. */
function shares(asks: number, offers: number, room: number): { asks: number; offers: number } {
	const fewer = Math.min(Math.floor(room / 2), asks, offers);
	return asks < offers
		? { asks: fewer, offers: Math.min(offers, room - fewer) }
		: { asks: Math.min(asks, room - fewer), offers: fewer };
}

/** The card of a party: what it is, and what it asks and offers. */
export const partyCard = memoisePerEntry((story: Story, entry: Entry<'parties'>): PartyCard => {
	const { name, kind, partOf, body, asks, offers } = partyPage(story, entry.id);
	const base = cardBase(story, entry, 'Its words, and all that touches it');
	const count = asks.length + offers.length;
	const most = Math.min(MAX_ASKS, count);
	const version = (less: number): PartyCard => {
		const shown = shares(asks.length, offers.length, most - less);
		return {
			...base,
			kind: 'party',
			label: partOf ? `${kind} · part of ${partOf.short}` : kind,
			...(name.mark ? { hue: name.mark.hue } : {}),
			name,
			profile: shorten(plainText(body[0]?.parts ?? []), MAX_PROFILE),
			groups: [
				{ label: 'Asks', asks: asks.slice(0, shown.asks) },
				{ label: 'Offers', asks: offers.slice(0, shown.offers) },
			].filter((group) => group.asks.length > 0),
			asksLeft: count - shown.asks - shown.offers,
		};
	};
	return fitting(
		partyHeight,
		Array(most + 1)
			.keys()
			.map(version),
	);
});

function partyHeight(card: PartyCard, width: number): number {
	const groups = card.groups.map(({ asks }) => {
		// A title is followed by its status in small print.
		const lines = asks.map(
			(ask) => serifHeight(ask.title, width, { size: 16, line: 22, above: 8 }) + 18,
		);
		return HEADING + sum(lines);
	});
	return (
		LABEL +
		titleHeight(card, width, 28) +
		serifHeight(card.profile, width, { size: 17, line: 25, above: 10 }) +
		sum(groups) +
		leftOut(card.asksLeft)
	);
}

export const partyKind: EntryCardKind<'parties', PartyCard> = {
	heading: 'Parties',
	view: partyCard,
	height: partyHeight,
	inWords: ({ profile }) => ({ text: profile }),
};
