import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { dateKnown, voice } from './labels.ts';
import { type SourceName, sourceName } from './source-name.ts';

export interface SourceRow extends SourceName {
	kind: string;
	voice: string;
	read: string;
	covers: string;
	/** How many entries rest on it. */
	uses: number;
}

export interface SourcePage extends SourceRow {
	byline?: string;
	bylineNote?: string;
	dateKnown: string;
	archivedUrl?: string;
	body: BlockView[];
	/** All that rests on it, grouped by what it is. */
	restsOn: { heading: string; entries: EntryLink[] }[];
	corrections: CorrectionView[];
}

const HEADINGS: [AnyEntry['collection'], string][] = [
	['story', 'The short version'],
	['topics', 'Questions'],
	['quotes', 'Quotations'],
	['demands', 'Demands and offers'],
	['differences', 'Where accounts differ'],
	['events', 'Events'],
	['parties', 'Parties'],
	['people', 'People'],
	['terms', 'Glossary'],
	['sources', 'Notes on other sources'],
];

const usersOf = (story: Story, id: string): AnyEntry[] => [
	...new Set((story.linksTo.get(`sources/${id}`) ?? []).map((link) => link.from)),
];

export function sourceRow(story: Story, id: string): SourceRow {
	const source = story.sources.get(id);
	if (!source) throw new Error(`No source has the id “${id}”.`);
	const { data } = source;
	return {
		...sourceName(source, story.story.data.language),
		kind: data.kind,
		voice: voice[data.voice],
		read: data.read,
		covers: data.covers,
		uses: usersOf(story, id).length,
	};
}

export function sourcePage(story: Story, id: string): SourcePage {
	const row = sourceRow(story, id);
	const source = story.sources.get(id);
	if (!source) throw new Error(`No source has the id “${id}”.`);
	const { data } = source;
	const users = usersOf(story, id);
	return {
		...row,
		...(data.byline ? { byline: data.byline } : {}),
		...(data.bylineNote ? { bylineNote: data.bylineNote } : {}),
		dateKnown: dateKnown[data.dateKnown],
		...(data.archivedUrl ? { archivedUrl: data.archivedUrl } : {}),
		body: bodyView(story, source.body, new Footnotes(story)),
		restsOn: HEADINGS.flatMap(([collection, heading]) => {
			const entries = users.filter((entry) => entry.collection === collection);
			return entries.length > 0
				? [
						{
							heading,
							entries: entries.map((entry) => ({
								title: titleOf(entry),
								address: currentAddress(story, entry),
							})),
						},
					]
				: [];
		}),
		corrections: correctionsOf(story, source),
	};
}
