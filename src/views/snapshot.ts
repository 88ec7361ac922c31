// The snapshot of an edition: of every entry, the fields that readers see and the words of its
// texts. Snapshots of published editions are files; a later build compares itself with them.

import type { Snapshot } from '../story/editions.ts';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import { figureFiles } from '../story/figure-files.ts';
import type { Story } from '../story/graph.ts';
import { imageBeside } from '../story/image-beside.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { titleOf } from './entry-links.ts';
import { recordedParts, recordedText } from './recorded-text.ts';

/**
 * Fields that order or style the pages, those that belong to the edition, and `notKnown`, which is
 * added as text.
 */
const OMITTED = new Set([
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

/**
 * Empty lists, `false` and `unknown` are what a field has by default. They are left out, so that a
 * new field in the schema does not make old entries look changed.
 */
function isShown(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	return value !== undefined && value !== false && value !== 'unknown' && value !== '';
}

/** An image that takes the place of another under the same name is a change that readers see. */
const imagesOf = (story: Story, entry: AnyEntry): { image?: string[] } =>
	entry.collection === 'figures'
		? {
				image: figureFiles(entry).flatMap(
					({ name }) => story.images.get(imageBeside(entry, name))?.hash ?? [],
				),
			}
		: {};

function recorded(
	story: Story,
	entry: AnyEntry,
): { title: string; fields: Record<string, unknown> } {
	const title = titleOf(story, entry);
	const { shows, notes } = recordedParts([...entry.body, ...Object.values(entry.rich).flat(2)]);
	const fields = {
		...imagesOf(story, entry),
		...Object.fromEntries(Object.entries(entry.data).filter(([name]) => !OMITTED.has(name))),
		notKnown: (entry.rich.notKnown ?? []).map((one) => recordedText(story, one)),
		text: recordedText(story, entry.body),
		shows,
		notes,
	};
	return {
		title,
		fields: Object.fromEntries(
			Object.entries(fields)
				.filter(([, value]) => isShown(value) && value !== title)
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
	'figures',
	'corrections',
] as const;

/** The snapshot of the current edition. */
export const snapshotOf = memoisePerStory((given: Story): Snapshot => {
	// Editions are compared in the language in which the story was written.
	const story = given.translated?.from ?? given;
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
	// JSON drops what a file would drop, so that a snapshot here and one read from a file compare
	// equal.
	return JSON.parse(JSON.stringify({ edition, date, asOf, entries: all })) as Snapshot;
});

/**
 * Whether the current edition was published and the story has changed since under the same number.
 */
export function isUnpublished(story: Story): boolean {
	const published = story.editions.find(({ edition }) => edition === story.story.data.edition);
	if (!published) return false;
	return JSON.stringify(published.entries) !== JSON.stringify(snapshotOf(story).entries);
}
