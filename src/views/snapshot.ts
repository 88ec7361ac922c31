// One edition as it is kept: of every entry the fields that readers see, as data, and the words of its text.
import type { Snapshot } from '../story/editions.ts';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { titleOf } from './entry-links.ts';
import { recordedParts, recordedText } from './recorded-text.ts';

/** Fields that order or draw the pages, and those that the edition itself carries. */
const NOT_SEEN = new Set([
	'order',
	'inSummary',
	'mark',
	'hue',
	'balance',
	'language',
	'leadSource',
	'edition',
	'editionDate',
	'asOf',
	'notKnown',
]);

/** Empty lists, `false` and `unknown` show nothing, so that a new field of the schema changes no old entry. */
const isSeen = (value: unknown): boolean =>
	!(
		value === undefined ||
		value === false ||
		value === 'unknown' ||
		value === '' ||
		(Array.isArray(value) && value.length === 0)
	);

function recorded(
	story: Story,
	entry: AnyEntry,
): { title: string; fields: Record<string, unknown> } {
	const title = titleOf(entry);
	const { shows, notes } = recordedParts([...entry.body, ...Object.values(entry.rich).flat(2)]);
	const fields = {
		...Object.fromEntries(Object.entries(entry.data).filter(([name]) => !NOT_SEEN.has(name))),
		notKnown: (entry.rich.notKnown ?? []).map((one) => recordedText(story, one)),
		text: recordedText(story, entry.body),
		shows,
		notes,
	};
	return {
		title,
		fields: Object.fromEntries(
			Object.entries(fields)
				.filter(([, value]) => isSeen(value) && value !== title)
				.sort(([a], [b]) => (a < b ? -1 : 1)),
		),
	};
}

const COLLECTIONS = [
	'topics',
	'parties',
	'people',
	'demands',
	'quotes',
	'differences',
	'events',
	'terms',
	'sources',
	'corrections',
] as const;

/** The current edition of a story, ready to be kept. */
export const snapshotOf = memoisePerStory((story: Story): Snapshot => {
	const { edition, editionDate: date, asOf } = story.story.data;
	const entries: AnyEntry[] = [
		story.story,
		...COLLECTIONS.flatMap((name) => [...story[name].values()]),
	];
	const all = Object.fromEntries(
		entries
			.map((entry) => [keyOf(entry) as string, recorded(story, entry)])
			.sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
	);
	// Through JSON, so that what is kept and what is here can be compared.
	return JSON.parse(JSON.stringify({ edition, date, asOf, entries: all })) as Snapshot;
});

/** Whether an edition is kept that differs from what the story says now under the same number. */
export function isUnpublished(story: Story): boolean {
	const kept = story.editions.find(({ edition }) => edition === story.story.data.edition);
	return (
		kept !== undefined && JSON.stringify(kept.entries) !== JSON.stringify(snapshotOf(story).entries)
	);
}
