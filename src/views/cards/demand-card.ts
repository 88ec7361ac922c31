import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { demandView } from '../demand.ts';
import { shorten } from '../shorten.ts';
import { cardBase, type DemandCard } from './card.ts';
import { fitting } from './fitting.ts';

/** Most characters of the note on the status, and of the title of a part. */
const MAX_NOTE = 240;
const MAX_PART = 120;

/**
 * The card of a demand or offer: who asks what of whom, and its status. It leaves out as few parts
 * as possible.
 */
export const demandCard = memoisePerEntry((story: Story, entry: Entry<'demands'>): DemandCard => {
	const demand = demandView(story, entry.id);
	const base = cardBase(story, entry, 'The full page, with words and sources');
	const hue = demand.by[0]?.mark?.hue;
	const note = [demand.statusNote, demand.window && `Time: ${demand.window}.`]
		.filter(Boolean)
		.join(' ');
	const parts = demand.parts.map((part) => shorten(part.title, MAX_PART));
	const version = (partsLeft: number): DemandCard => ({
		...base,
		kind: 'demand',
		label: demand.made ? `${demand.kind}, ${demand.made}` : demand.kind,
		...(hue ? { hue } : {}),
		demand,
		...(note ? { note: shorten(note, MAX_NOTE) } : {}),
		parts: parts.slice(0, parts.length - partsLeft),
		partsLeft,
	});
	return fitting(
		Array(parts.length + 1)
			.keys()
			.map(version),
	);
});
