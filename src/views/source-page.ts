import { dateInWords } from '../story/dates.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { askGroups } from './ask-groups.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf } from './entry-links.ts';
import { type FigureView, figureView } from './figure.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { kindInWords } from './kind-in-words.ts';
import { type SourceName, sourceName } from './source-name.ts';
import { voiceInWords } from './voice-in-words.ts';

/** A source as a row of a list. */
export interface SourceRow extends SourceName {
	kind: string;
	voice: string;
	read: string;
	covers: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** How many entries rest on it. */
	uses: number;
}

export interface SourcePage extends SourceRow {
	byline?: string;
	bylineNote?: string;
	dateKnown: string;
	archivedUrl?: string;
	/** Its own address, when it can no longer be read there. */
	missingAt?: { url: string; since: string };
	/** Where its address leads now. */
	movedTo?: string;
	/** The last day on which it was there to be read, in words. */
	lastSeen?: string;
	body: BlockView[];
	/** Scans of it. */
	documents: FigureView[];
	/** The entries that rest on it, by collection. */
	restsOn: { heading: string; entries: EntryLink[] }[];
	corrections: CorrectionView[];
}

/** The order of what rests on a source. */
const USERS = [
	'story',
	'topics',
	'quotes',
	'demands',
	'differences',
	'events',
	'parties',
	'people',
	'terms',
	'sources',
	'figures',
] as const;

function requireSource(story: Story, id: string): Entry<'sources'> {
	const source = story.sources.get(id);
	if (!source) throw new Error(`No source has the id “${id}”.`);
	return source;
}

const usersOf = (story: Story, id: string): AnyEntry[] => [
	...new Set((story.linksTo.get(`sources/${id}`) ?? []).map((link) => link.from)),
];

const isDocument = (entry: AnyEntry): boolean =>
	entry.collection === 'figures' && entry.data.kind === 'scan';

/** Throws when no source has the id. */
export function sourceRow(story: Story, id: string): SourceRow {
	const source = requireSource(story, id);
	const { data } = source;
	return {
		...sourceName(source, story.story.data.language),
		kind: kindInWords(story, source),
		voice: voiceInWords(story, source),
		read: wordsOf(story)(`read.${data.read}`),
		covers: data.covers,
		...foreign(source),
		uses: usersOf(story, id).length,
	};
}

const linksTo = (story: Story, entries: AnyEntry[]): EntryLink[] =>
	entries.map((entry) => ({
		title: titleOf(story, entry),
		address: currentAddress(story, entry),
		...foreign(entry),
	}));

/** An offer stands under no heading that calls it a demand. */
const demandsBySide = (story: Story, demands: Entry<'demands'>[]): SourcePage['restsOn'] =>
	askGroups(story, demands).map(({ label, asks }) => ({
		heading: label,
		entries: asks.map(({ title, address, ...ask }) => ({ title, address, ...foreign(ask) })),
	}));

function usersByCollection(story: Story, id: string): SourcePage['restsOn'] {
	const users = usersOf(story, id).filter((one) => !isDocument(one));
	return USERS.flatMap((collection) => {
		const entries = users.filter((entry) => entry.collection === collection);
		if (entries.length === 0) return [];
		if (collection === 'demands') return demandsBySide(story, entries as Entry<'demands'>[]);
		const heading = wordsOf(story)(`restsOn.${collection}`);
		return [{ heading, entries: linksTo(story, entries) }];
	});
}

/** What was last seen at its address, as far as it was ever read there. */
function seen(
	{ data, watched }: Entry<'sources'>,
	language: string,
): Pick<SourcePage, 'missingAt' | 'movedTo' | 'lastSeen'> {
	if (!watched) return {};
	const { missingSince, movedTo, lastSeen } = watched;
	return {
		...(data.url && missingSince
			? { missingAt: { url: data.url, since: dateInWords(missingSince, language) } }
			: {}),
		...(movedTo ? { movedTo } : {}),
		...(lastSeen ? { lastSeen: dateInWords(lastSeen, language) } : {}),
	};
}

/** The page of a source. Throws when no source has the id. */
export function sourcePage(story: Story, id: string): SourcePage {
	const source = requireSource(story, id);
	const { data } = source;
	return {
		...sourceRow(story, id),
		...(data.byline ? { byline: data.byline } : {}),
		...(data.bylineNote ? { bylineNote: data.bylineNote } : {}),
		dateKnown: wordsOf(story)(`dateKnown.${data.dateKnown}`),
		...(data.archivedUrl ? { archivedUrl: data.archivedUrl } : {}),
		...seen(source, story.story.data.language),
		body: bodyView(story, source.body, new Footnotes(story)),
		documents: usersOf(story, id)
			.filter(isDocument)
			.map((one) => figureView(story, one.id)),
		restsOn: usersByCollection(story, id),
		corrections: correctionsOf(story, source),
	};
}
