// Builds the story from its entries: maps by id, links and back links, all sorted.
import { COMPONENTS, type PartRef, refsIn } from '../schema/body.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { Target } from '../schema/fields.ts';
import type { PinnedCard } from '../schema/pinned-cards.ts';
import type { Receipts } from '../schema/receipt.ts';
import { fieldReferences } from '../schema/references.ts';
import type { Brand } from './brand/brand.ts';
import { byId, ordersBy } from './collection-orders.ts';
import type { Snapshot } from './editions.ts';
import { type AnyEntry, type Entry, type Key, keyOf } from './entry.ts';
import type { ImageFile } from './image-file.ts';
import { emptyLedger, type Permalinks } from './permalinks.ts';
import type { TranslationState } from './translation.ts';

/** One reference from an entry to another. */
export interface Link {
	from: AnyEntry;
	/** Collections the id may belong to. */
	targets: Target[];
	id: string;
	/** Its place, when the reference is a field of the front matter. */
	path?: (string | number)[];
	/** Its component, when the reference is in the body or in a text field. */
	part?: PartRef;
}

type Maps = { [C in Exclude<CollectionName, 'story'>]: Map<string, Entry<C>> };

export interface Story extends Maps {
	story: Entry<'story'>;
	/** Quotation id → receipt. Empty when `npm run verify` was never run. */
	receipts: Receipts;
	/** What is known of each image file, by its path in the content folder. */
	images: ReadonlyMap<string, ImageFile>;
	/** All references, sorted by the file of the entry that makes them. */
	links: Link[];
	/** The references to each entry. */
	linksTo: Map<Key, Link[]>;
	/** The position of each entry in the order of its collection. */
	rank: Map<AnyEntry, number>;
	/** Every address ever published, and the records of retired entries. */
	permalinks: Permalinks;
	/** The editions published so far, in ascending order. */
	editions: Snapshot[];
	/** The words of pinned cards, those of all languages, oldest edition first. */
	pinned: PinnedCard[];
	/** The face of the newsroom, when it has given one. */
	brand?: Brand;
	/** The languages it is translated into, as their folders are named (BCP 47), sorted. */
	languages: string[];
	/** Set when this is a translation of a story. */
	translated?: Translated;
}

/** What a story in another language knows of itself. */
export interface Translated {
	/** Its language as its folder is named (BCP 47). `data.language` has the region of `from` too. */
	language: string;
	/** The story as it was written. */
	from: Story;
	/** Who made the translation, and on which calendar day. */
	by: string;
	on: string;
	states: ReadonlyMap<Key, TranslationState>;
}

/** What earlier editions of the story have published. */
export type Published = Pick<Story, 'permalinks' | 'editions'>;
/** Data that the commands store next to the entries. */
export type Records = Published & Pick<Story, 'receipts' | 'brand'>;
/** And what makes a story one of several in different languages. */
type InLanguages = Pick<Story, 'languages' | 'translated'>;
/** What belongs to a story besides its entries. */
export type Beside = Partial<Records & InLanguages & Pick<Story, 'images' | 'pinned'>>;

function partLinks(from: AnyEntry): Link[] {
	const bodies = [from.body, ...Object.values(from.rich).flat()];
	return bodies
		.flatMap((body) => body.flatMap((block) => refsIn(block.parts)))
		.flatMap((part): Link[] => {
			if (part.name === 'Cite')
				return [{ from, targets: ['sources'], id: part.attributes.source ?? '', part }];
			return Object.entries(COMPONENTS[part.name]?.attributes ?? {}).flatMap(
				([attribute, { ref }]) => {
					const id = part.attributes[attribute];
					return ref && id !== undefined ? [{ from, targets: [ref], id, part }] : [];
				},
			);
		});
}

// The checks ask for the links of every entry before the story is built, which asks for them again.
const linksByEntry = new WeakMap<AnyEntry, Link[]>();

/** Every reference that an entry makes, in its front matter and in its texts. */
export function linksFrom(entry: AnyEntry): Link[] {
	let links = linksByEntry.get(entry);
	if (!links) {
		links = [
			...fieldReferences(entry.collection, entry.data).map(
				(field): Link => ({ from: entry, ...field }),
			),
			...partLinks(entry),
		];
		linksByEntry.set(entry, links);
	}
	return links;
}

/**
 * Builds the story. Entries may come in any order. When several share an id, the first by file path
 * is used; the checks report the others. Corrections of the kind `typing` are left out: such a slip
 * is recorded in its file and shown nowhere. Throws when there is no story entry.
 */
export function buildStory(entries: AnyEntry[], records: Beside = {}): Story {
	const sorted = entries
		.filter((entry) => entry.collection !== 'corrections' || entry.data.kind !== 'typing')
		.sort((a, b) => (a.file < b.file ? -1 : 1));
	const story = sorted.find((entry): entry is Entry<'story'> => entry.collection === 'story');
	if (!story)
		throw new Error('The content folder has no valid story.mdx, so there is no story to build.');
	const { language } = story.data;
	const orders = ordersBy(new Intl.Collator([language, 'en']).compare, language);
	const maps: Record<string, Map<string, AnyEntry>> = {};
	const rank = new Map<AnyEntry, number>();
	for (const name of [
		'parties',
		'people',
		'demands',
		'quotes',
		'topics',
		'events',
		'differences',
		'sources',
		'figures',
		'terms',
		'corrections',
	] as const) {
		const order = (orders[name] ?? byId) as (a: AnyEntry, b: AnyEntry) => number;
		const first = new Map<string, AnyEntry>();
		for (const entry of sorted)
			if (entry.collection === name && !first.has(entry.id)) first.set(entry.id, entry);
		const ordered = [...first].sort(([, a], [, b]) => order(a, b));
		for (const [place, [, entry]] of ordered.entries()) rank.set(entry, place);
		maps[name] = new Map(ordered);
	}
	const links = sorted.flatMap(linksFrom);
	const linksTo = new Map<Key, Link[]>();
	for (const link of links) {
		const target = link.targets.find((name) => maps[name]?.has(link.id));
		if (!target) continue;
		const key: Key = `${target}/${link.id}`;
		const list = linksTo.get(key);
		if (list) list.push(link);
		else linksTo.set(key, [link]);
	}
	return {
		...(maps as unknown as Maps),
		story,
		receipts: records.receipts ?? new Map(),
		images: records.images ?? new Map(),
		permalinks: records.permalinks ?? emptyLedger(),
		editions: records.editions ?? [],
		pinned: records.pinned ?? [],
		languages: records.languages ?? [],
		...(records.brand ? { brand: records.brand } : {}),
		...(records.translated ? { translated: records.translated } : {}),
		links,
		linksTo,
		rank,
	};
}

/** The entries of one collection that refer to an entry, each once, sorted by file path. */
export function referrers<C extends CollectionName>(
	story: Story,
	to: AnyEntry,
	collection: C,
): Entry<C>[] {
	const all = new Set<AnyEntry>();
	for (const { from } of story.linksTo.get(keyOf(to)) ?? [])
		if (from.collection === collection && from !== to) all.add(from);
	return [...all] as Entry<C>[];
}

/** Entries of one collection, each once, in the order in which lists show them. */
export const inOrder = <E extends AnyEntry>(story: Story, entries: Iterable<E>): E[] =>
	[...new Set(entries)].sort((a, b) => (story.rank.get(a) ?? 0) - (story.rank.get(b) ?? 0));
