// Which entries differ between two editions. What changed in their words is worked out later, for
// the entries that a page has room for.

import type { CollectionName } from '../schema/collections.ts';
import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { isBareKey } from '../words/is-bare-key.ts';
import type { Words } from '../words/words-in.ts';
import { type ChangedField, changedFields } from './changed-fields.ts';
import { currentAddress } from './current-address.ts';
import { ofOriginal } from './of-original.ts';
import { READING_ORDER } from './reading-order.ts';
import { renamedEntries } from './renamed-entries.ts';
import { type TombstoneView, tombstoneView } from './tombstone.ts';
import { translatedTitle } from './translated-title.ts';

type SnapshotEntry = Snapshot['entries'][string];

export interface Named {
	key: string;
	collection: CollectionName;
	title: string;
	/** The language of the title, when it is not that of the story (BCP 47). */
	language?: string;
	/** `Quotation`. */
	kind: string;
	address: string;
}

export type RemovedEntry = Named & { retired?: TombstoneView };

/** In the order in which readers meet the collections: the story, its questions, what they rest on. */
export interface ChangedEntries {
	added: Named[];
	removed: RemovedEntry[];
	changed: (Named & { fields: ChangedField[] })[];
}

/** The recorded title of a correction has its date in numbers, and does not say what it now says. */
function correctionTitle(story: Story, { title, fields: { date, after } }: SnapshotEntry): string {
	if (typeof date !== 'string') return title;
	const say = wordsOf(story);
	const day = dateInWords(date, say.language);
	return typeof after === 'string'
		? say('correction.titleNow', { date: day, now: after })
		: say('correction.title', { date: day });
}

/**
 * What a recorded entry is called; a demand, offer or decision by its own kind. The records are in the
 * language of the original, so a translation takes the author's words for a kind from the entry.
 */
function nounOf(
	story: Story,
	recordKey: string,
	{ kind, kindInWords }: SnapshotEntry['fields'],
): string {
	const say = wordsOf(story);
	const { collection, id } = splitKey(recordKey);
	if (collection !== 'demands') return say(`noun.${collection}`);
	if (typeof kindInWords === 'string') {
		if (!story.translated) return kindInWords;
		const entry = story.demands.get(id);
		return (!entry?.language && entry?.data.kindInWords) || say('noun.demands');
	}
	const key = `demandKind.${kind}`;
	return say(isBareKey(key) ? key : 'noun.demands');
}

function named(story: Story, key: string, entry: SnapshotEntry): Named {
	const { collection, id } = splitKey(key);
	const recorded = collection === 'corrections' ? correctionTitle(story, entry) : entry.title;
	const translated = translatedTitle(story, key);
	return {
		key,
		collection,
		title: translated ?? recorded,
		...(translated === undefined ? ofOriginal(story) : {}),
		kind: nounOf(story, key, entry.fields),
		address: currentAddress(story, { collection, id }),
	};
}

function inReadingOrder(keys: string[]): string[] {
	const rank = (key: string) => READING_ORDER.indexOf(splitKey(key).collection);
	return keys.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The old address and the new one of an entry that was renamed. */
function addressField(say: Words, key: string, keyThen: string): ChangedField[] {
	if (key === keyThen) return [];
	const [before, after] = [keyThen, key].map((one) => addressOf(splitKey(one)));
	return [
		{ name: say('changes.address'), before: before ?? '', after: after ?? '', isWhole: true },
	];
}

/** An entry that was renamed is neither new nor gone: its address is among what changed. */
export function changedEntries(story: Story, from: Snapshot, to: Snapshot): ChangedEntries {
	const found: ChangedEntries = { added: [], removed: [], changed: [] };
	const keys = new Set([...Object.keys(from.entries), ...Object.keys(to.entries)]);
	const renamed = renamedEntries(story, from, to);
	const renamedThen = new Set(renamed.values());
	for (const key of inReadingOrder([...keys])) {
		if (renamedThen.has(key)) continue;
		const keyThen = renamed.get(key) ?? key;
		const before = from.entries[keyThen];
		const after = to.entries[key];
		if (!before && after) found.added.push(named(story, key, after));
		if (before && !after) {
			const retired = story.permalinks.retired[key] ? tombstoneView(story, key) : undefined;
			found.removed.push({ ...named(story, key, before), ...(retired ? { retired } : {}) });
		}
		if (!before || !after) continue;
		const fields = [
			...addressField(wordsOf(story), key, keyThen),
			...changedFields(story, key, from, to, keyThen),
		];
		if (fields.length > 0) found.changed.push({ ...named(story, key, after), fields });
	}
	return found;
}
