import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { plainText } from '../body.ts';
import { partyPage } from '../party-page.ts';
import { shorten } from '../shorten.ts';
import { cardBase, type PartyCard } from './card.ts';
import { fitting } from './card-height.ts';

/** Most characters of the profile, and most asks and offers shown. */
const PROFILE = 320;
const ASKS = 6;

/** A party as a card: what it is, what it asks and offers. */
export const partyCard = memoisePerEntry((story: Story, entry: Entry<'parties'>): PartyCard => {
	const page = partyPage(story, entry.id);
	const base = cardBase(story, entry, 'Its words, and all that touches it');
	const all = [...page.asks, ...page.offers];
	const most = Math.min(ASKS, all.length);
	return fitting(
		Array(most + 1)
			.keys()
			.map((less): PartyCard => {
				const shown = shares(page.asks.length, page.offers.length, most - less);
				return {
					...base,
					kind: 'party',
					label: `${page.kind}${page.partOf ? ` · part of ${page.partOf.short}` : ''}`,
					...(page.name.mark ? { hue: page.name.mark.hue } : {}),
					name: page.name,
					profile: shorten(plainText(page.body[0]?.parts ?? []), PROFILE),
					groups: [
						{ label: 'Asks', asks: page.asks.slice(0, shown.asks) },
						{ label: 'Offers', asks: page.offers.slice(0, shown.offers) },
					].filter((group) => group.asks.length > 0),
					asksLeft: all.length - shown.asks - shown.offers,
				};
			}),
	);
});

/** Room for so many, given to asks and offers alike: what one does not need the other gets. */
function shares(asks: number, offers: number, room: number): { asks: number; offers: number } {
	const fewer = Math.min(Math.floor(room / 2), Math.min(asks, offers));
	return asks < offers
		? { asks: fewer, offers: Math.min(offers, room - fewer) }
		: { asks: Math.min(asks, room - fewer), offers: fewer };
}
