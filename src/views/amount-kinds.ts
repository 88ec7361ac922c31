// Figures of one kind that were put forward on several days: what a drawing can show.

import type { Data } from '../schema/collections.ts';
import { compareDates, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';

type Amount = Data<'demands'>['amounts'][number];

/** What one demand or offer says of the thing on one day. */
export interface Position {
	demand: Entry<'demands'>;
	/** EDTF, or `unknown`. */
	date: string;
	/** One for each source. */
	amounts: Amount[];
}

/** Positions that can be compared, in order of their dates, and the questions they belong to. */
export interface AmountKind {
	positions: Position[];
	/** Ids of the topics that most of the positions belong to. */
	topics: Set<string>;
}

/** With fewer positions, or all on one day, there is nothing to see move. */
const MIN_POSITIONS = 3;
const MIN_DAYS = 2;

const isDated = ({ date }: Position): boolean => spanOf(date) !== undefined;

function isEnough(positions: Position[]): boolean {
	const dated = positions.filter(isDated);
	return dated.length >= MIN_POSITIONS && new Set(dated.map(({ date }) => date)).size >= MIN_DAYS;
}

/** The questions that a demand names, and those whose text shows it. */
function topicsOf(story: Story, { id, data }: Entry<'demands'>): Set<string> {
	const links = story.linksTo.get(`demands/${id}`) ?? [];
	const showing = links.filter(({ from }) => from.collection === 'topics');
	return new Set([...data.topics, ...showing.map(({ from }) => from.id)]);
}

function topicsOfMost(story: Story, positions: Position[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { demand } of positions)
		for (const topic of topicsOf(story, demand)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
	const most = [...counts].filter(([, count]) => count > positions.length / 2);
	return new Set(most.map(([topic]) => topic));
}

/**
 * The kinds of figures that a story has enough of to draw, in the order of its demands. Figures are
 * of one kind when they are of the same thing, in the same unit, for the same period. A translation
 * has the kinds of its original, whatever of it is translated.
 */
export const amountKinds = memoisePerStory((story: Story): AmountKind[] => {
	const original = story.translated?.from ?? story;
	const kinds = new Map<string, Map<string, Position>>();
	for (const demand of story.demands.values())
		demand.data.amounts.forEach((amount, i) => {
			const { of, unit, period = '' } = original.demands.get(demand.id)?.data.amounts[i] ?? amount;
			const date = amount.date ?? demand.data.date;
			const kind = JSON.stringify([of, unit, period]);
			const positions = kinds.get(kind) ?? new Map<string, Position>();
			kinds.set(kind, positions);
			const key = `${demand.id} ${date}`;
			const position = positions.get(key) ?? { demand, date, amounts: [] };
			positions.set(key, position);
			position.amounts.push(amount);
		});
	return [...kinds.values()]
		.map((byKey) => [...byKey.values()])
		.filter(isEnough)
		.map((positions) => ({
			positions: positions.sort((a, b) => compareDates(a.date, b.date)),
			topics: topicsOfMost(story, positions),
		}));
});
