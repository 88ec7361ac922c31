// What the search page can find.

import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { wordsOf } from '../story/words-of.ts';
import { bodyView, plainText } from './body.ts';
import { currentAddress } from './current-address.ts';
import { titleOf } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { kindInWords } from './kind-in-words.ts';
import { nameOf } from './names.ts';

/** One entry as the search page finds it. */
export interface SearchDocument {
	/** Its place among all documents, from 0. */
	id: number;
	title: string;
	kind: string;
	address: string;
	text: string;
}

function kindOf(story: Story, entry: AnyEntry): string {
	const say = wordsOf(story);
	switch (entry.collection) {
		case 'demands':
			return kindInWords(story, entry);
		case 'differences':
		case 'terms':
			return say(`found.${entry.collection}`);
		default:
			return say(`noun.${entry.collection}`);
	}
}

/**
 * What is searched besides the title and the body: the words of a quotation and its speakers, the
 * answer to a question, what a source covers.
 */
function ownText(story: Story, entry: AnyEntry): string {
	switch (entry.collection) {
		case 'quotes':
			return [
				...entry.data.speakers.map((id) => nameOf(story, id).name),
				...entry.data.words,
				...(story.translated ? (entry.data.translation?.words ?? []) : []),
			].join(' ');
		case 'topics':
			return entry.data.answer;
		case 'people':
			return [entry.data.role, ...entry.data.namedAs.map((one) => one.name)].join(' ');
		case 'parties':
			return entry.data.short;
		case 'sources':
			return entry.data.covers;
		case 'terms':
			return entry.data.aliases.join(' ');
		case 'figures':
			return [entry.data.alt, ...(entry.data.pages ?? []).map((one) => one.transcript ?? '')].join(
				' ',
			);
		default:
			return '';
	}
}

/** An index of more entries is cut into parts and holds no bodies. */
const MAX_ENTRIES_IN_ONE_FILE = 1000;

export interface SearchIndex {
	entries: SearchDocument[];
	/** Whether it is too long for one file. */
	isLong: boolean;
}

const SEARCHED = [
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
] as const;

function bodyText(story: Story, entry: AnyEntry): string[] {
	const blocks = bodyView(story, entry.body, new Footnotes(story));
	return blocks.map((block) => plainText(block.parts));
}

/** All entries that have a page or a place on one. */
export const searchIndex = memoisePerStory((story: Story): SearchIndex => {
	const all = SEARCHED.flatMap((name): AnyEntry[] => [...story[name].values()]);
	const isLong = all.length > MAX_ENTRIES_IN_ONE_FILE;
	const entries = all.map((entry, id) => ({
		id,
		title: titleOf(story, entry),
		kind: kindOf(story, entry),
		address: currentAddress(story, entry),
		text: isLong
			? ownText(story, entry)
			: [ownText(story, entry), ...bodyText(story, entry)].join(' ').trim(),
	}));
	return { entries, isLong };
});
