// The whole story as data: every entry with its fields, its text and its address.
import { type CollectionName, collectionNames } from '../schema/collections.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { currentAddress } from './current-address.ts';
import { type DataBlock, dataBlocks, wordsOf } from './data-blocks.ts';
import { titleOf } from './entry-links.ts';
import { publicCorrections } from './public-corrections.ts';
import { type ReadableEdition, readableEditions } from './readable-editions.ts';

export type DataCollection = CollectionName;
export const dataCollections: readonly DataCollection[] = collectionNames;

export interface DataEntry {
	id: string;
	/** Inside the site. */
	address: string;
	title: string;
	/** As the schema of the collection has them; texts that may cite are plain text here. */
	fields: Record<string, unknown>;
	body: DataBlock[];
	/** Fields that may cite, with what they cite: field → a list of texts. */
	texts?: Record<string, DataBlock[][]>;
	/** For a quotation that `npm run verify` has looked at: what it found, and hashes of what it compared. */
	receipt?: Pick<Receipt, 'state' | 'checkedOn' | 'wordsHash' | 'sourceHash'>;
	/** Ids of the corrections that touch it, newest first. */
	corrections: string[];
}

export interface StoryData {
	language: string;
	edition: number;
	editionDate: string;
	asOf: string;
	publisher: { name: string; url?: string; contact?: string };
	licence: { name: string; url: string };
	editions: ReadableEdition[];
	entries: Record<CollectionName, DataEntry[]>;
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
	const receipt = entry.collection === 'quotes' ? story.receipts.get(entry.id) : undefined;
	const key = entry.collection === 'story' ? 'story' : `${entry.collection}/${entry.id}`;
	return {
		id: entry.id,
		address: currentAddress(story, entry),
		title: titleOf(entry),
		fields: { ...entry.data, ...plain },
		body: dataBlocks(story, entry.body),
		...(Object.keys(texts).length > 0 ? { texts } : {}),
		...(receipt
			? {
					receipt: {
						state: receipt.state,
						checkedOn: receipt.checkedOn,
						wordsHash: receipt.wordsHash,
						sourceHash: receipt.sourceHash,
					},
				}
			: {}),
		corrections: publicCorrections(story)
			.filter(({ data }) => data.affects.includes(key))
			.map(({ id }) => id),
	};
}

/** The entries of a collection as data, in the order in which the site lists them. */
export function dataEntries(story: Story, collection: CollectionName): DataEntry[] {
	if (collection === 'story') return [dataEntry(story, story.story)];
	const entries =
		collection === 'corrections' ? publicCorrections(story) : story[collection].values();
	return [...entries].map((entry) => dataEntry(story, entry as AnyEntry));
}

export const storyData = memoisePerStory((story: Story): StoryData => {
	const { language, edition, editionDate, asOf, publisher, licence } = story.story.data;
	const entries = Object.fromEntries(
		collectionNames.map((name) => [name, dataEntries(story, name)]),
	) as StoryData['entries'];
	return {
		language,
		edition,
		editionDate,
		asOf,
		publisher,
		licence,
		editions: readableEditions(story),
		entries,
	};
});
