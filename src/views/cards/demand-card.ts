import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { demandView } from '../demand.ts';
import { shorten } from '../shorten.ts';
import { cardBase, type DemandCard } from './card.ts';
import { fitting } from './card-height.ts';

/** Most characters of the note on the status, and of the title of a part. */
const NOTE = 240;
const PART = 120;

/** A demand, offer, proposal, condition or call as a card: who asks what of whom, and where it stands. */
export const demandCard = memoisePerEntry((story: Story, entry: Entry<'demands'>): DemandCard => {
	const demand = demandView(story, entry.id);
	const base = cardBase(story, entry, 'The full page, with words and sources');
	const hue = demand.by[0]?.mark?.hue;
	const note = [demand.statusNote, demand.window && `Time: ${demand.window}.`]
		.filter(Boolean)
		.join(' ');
	return fitting(
		Array(demand.parts.length + 1)
			.keys()
			.map(
				(left): DemandCard => ({
					...base,
					kind: 'demand',
					label: `${demand.kind}${demand.made ? `, ${demand.made}` : ''}`,
					...(hue ? { hue } : {}),
					demand,
					...(note ? { note: shorten(note, NOTE) } : {}),
					parts: demand.parts
						.slice(0, demand.parts.length - left)
						.map((part) => shorten(part.title, PART)),
					partsLeft: left,
				}),
			),
	);
});
