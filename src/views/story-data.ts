// The whole story as data: every entry with its fields, its text and its address.

import { type CollectionName, collectionNames } from '../schema/collections.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { Watched } from '../schema/watch.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { tagOf } from '../story/tag-of.ts';
import { textCompared } from '../story/text-compared.ts';
import { currentAddress } from './current-address.ts';
import { type DataBlock, dataBlocks, wordsOf } from './data-blocks.ts';
import { titleOf } from './entry-links.ts';
import { pageDays } from './page-days.ts';
import { publicCorrections } from './public-corrections.ts';
import { type ReadableEdition, readableEditions } from './readable-editions.ts';

export type DataCollection = CollectionName;
export const dataCollections: readonly DataCollection[] = collectionNames;

export interface DataEntry {
	id: string;
	/** Relative to the root of the site. */
	address: string;
	title: string;
	/**
	 * As the schema of the collection defines them, except that texts with citations are plain text.
	 */
	fields: Record<string, unknown>;
	body: DataBlock[];
	/** Fields whose texts may have citations, with the sources they cite: field → its texts. */
	texts?: Record<string, DataBlock[][]>;
	/**
	 * Of a quotation that `npm run verify` has checked: the result, and hashes of what was compared.
	 */
	receipt?: Pick<Receipt, 'state' | 'against' | 'checkedOn' | 'wordsHash' | 'sourceHash'>;
	/** Of a source that was read at its address: what was last seen there, and when. */
	watched?: Pick<Watched, 'state' | 'on' | 'lastSeen' | 'missingSince' | 'movedTo'>;
	/** The days on which its page was first published and last changed. */
	published: string;
	modified: string;
	/** Ids of the corrections that affect it, newest first. */
	corrections: string[];
}

export interface StoryData {
	/** BCP 47. */
	language: string;
	edition: number;
	editionDate: string;
	asOf: string;
	/** Whether the dispute goes on or has ended as of that day, when the story says so. */
	status?: 'ongoing' | 'ended';
	/** IANA time zone of the times of day in dates of events. */
	timeZone?: string;
	publisher: { name: string; url?: string; contact?: string };
	licence: { name: string; url: string };
	editions: ReadableEdition[];
	entries: Record<CollectionName, DataEntry[]>;
}

function receiptOf(story: Story, entry: AnyEntry): DataEntry['receipt'] {
	const receipt = entry.collection === 'quotes' ? story.receipts.get(entry.id) : undefined;
	if (!receipt) return undefined;
	const { state, checkedOn, wordsHash, sourceHash } = receipt;
	const source = entry.collection === 'quotes' && story.sources.get(entry.data.source);
	const against = source && checkedOn ? textCompared(source, receipt) : undefined;
	return { state, against, checkedOn, wordsHash, sourceHash };
}

function watchedOf({ watched }: AnyEntry): Pick<DataEntry, 'watched'> {
	if (!watched) return {};
	const { state, on, lastSeen, missingSince, movedTo } = watched;
	return { watched: { state, on, lastSeen, missingSince, movedTo } };
}

function dataEntry(story: Story, entry: AnyEntry): DataEntry {
	const texts = Object.fromEntries(
		Object.entries(entry.rich)
			.filter(([, all]) => all.length > 0)
			.map(([field, all]) => [field, all.map((one) => dataBlocks(story, one))]),
	);
	const plain = Object.fromEntries(
		Object.entries(texts).map(([field, all]) => [field, all.map(wordsOf)]),
	);
	const receipt = receiptOf(story, entry);
	const key = entry.collection === 'story' ? 'story' : `${entry.collection}/${entry.id}`;
	return {
		id: entry.id,
		address: currentAddress(story, entry),
		title: titleOf(story, entry),
		fields: {
			...entry.data,
			...plain,
			...(entry.collection === 'story' ? { language: tagOf(story) } : {}),
		},
		body: dataBlocks(story, entry.body),
		...(Object.keys(texts).length > 0 ? { texts } : {}),
		...(receipt ? { receipt } : {}),
		...watchedOf(entry),
		...pageDays(story, entry),
		corrections: publicCorrections(story)
			.filter(({ data }) => data.affects.includes(key))
			.map(({ id }) => id),
	};
}

/** The published entries of a collection as data, in the order in which the site lists them. */
export function dataEntries(story: Story, collection: CollectionName): DataEntry[] {
	if (collection === 'story') return [dataEntry(story, story.story)];
	const entries =
		collection === 'corrections' ? publicCorrections(story) : story[collection].values();
	return [...entries].map((entry) => dataEntry(story, entry as AnyEntry));
}

/** The published story as data. */
export const storyData = memoisePerStory((story: Story): StoryData => {
	const { edition, editionDate, asOf, status, timeZone, publisher, licence } = story.story.data;
	const entries = Object.fromEntries(
		collectionNames.map((name) => [name, dataEntries(story, name)]),
	) as StoryData['entries'];
	return {
		language: tagOf(story),
		edition,
		editionDate,
		asOf,
		...(status ? { status } : {}),
		...(timeZone ? { timeZone } : {}),
		publisher,
		licence,
		editions: readableEditions(story),
		entries,
	};
});
