// What a page is about, for its share picture and for programs that read it. Pages that are about
// nothing in particular have no subject.

import { addressOf, type COLLECTIONS_WITH_PAGE, oembedAddress } from '../story/addresses.ts';
import { correctionsTo } from '../story/corrections-to.ts';
import type { AnyEntry } from '../story/entry.ts';
import { linksFrom, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { hasCard } from './cards/card-view.ts';
import type { Author } from './frame.ts';
import { galleryAddress } from './gallery.ts';
import { originalNote } from './languages.ts';
import { type Main, mainSubject } from './main-subject.ts';
import { type PageDays, pageDays } from './page-days.ts';
import { type PictureView, pictureView } from './picture.ts';
import { type SourceName, sourceName } from './source-name.ts';
import type { SubjectKey } from './subject-key.ts';

export interface Subject {
	key: SubjectKey;
	/** Address of its oEmbed answer, when it has a card. */
	oembed?: string;
	/** Address at which the gallery offers that card. */
	gallery?: string;
	main?: Main;
	/** Who wrote it, when that is not who wrote the story. */
	authors: Author[];
	/** When it was first published and last changed. */
	days: PageDays;
	/** The sources it rests on, when they are few enough to name; of the story, its lead source. */
	basedOn: SourceName[];
	/** Newest first; `day` is a calendar day. */
	corrections: { text: string; day: string; address: string }[];
	picture: PictureView;
	/** Why it is shown in the original, in a translation of the story: a sentence. */
	inOriginal?: string;
}

/** Most sources that the head of a page names. The page itself lists all. */
const MAX_SOURCES = 3;

function entryOf(story: Story, key: SubjectKey): AnyEntry | undefined {
	if (key === 'story') return story.story;
	const [collection, id = ''] = key.split('/') as [(typeof COLLECTIONS_WITH_PAGE)[number], string?];
	return story[collection]?.get(id);
}

function sourceIds(story: Story, entry: AnyEntry): string[] {
	switch (entry.collection) {
		case 'story':
			return [story.story.data.leadSource ?? []].flat();
		case 'sources':
			return [entry.id];
		default:
			return linksFrom(entry)
				.filter((link) => link.targets.includes('sources'))
				.map(({ id }) => id);
	}
}

function sourcesOf(story: Story, entry: AnyEntry | undefined): SourceName[] {
	const ids = new Set(entry ? sourceIds(story, entry) : []);
	const sources = [...ids].flatMap((id) => story.sources.get(id) ?? []);
	if (sources.length > MAX_SOURCES) return [];
	return sources.map((source) => sourceName(source, story.story.data.language));
}

/** The subject of a page. Throws when the key names no entry. */
export function subjectView(story: Story, key: SubjectKey): Subject {
	const say = wordsOf(story);
	const entry = entryOf(story, key);
	if (!entry && key.includes('/')) throw new Error(`No entry has the key “${key}”.`);
	const main = mainSubject(story, key, entry);
	const inOriginal = originalNote(story, entry);
	return {
		key,
		...(hasCard(key) ? { oembed: oembedAddress(key), gallery: galleryAddress(story, key) } : {}),
		...(main ? { main } : {}),
		days: pageDays(story, entry ?? story.story),
		authors: entry?.collection === 'topics' ? entry.data.authors : [],
		// A quotation names its source itself.
		basedOn: main?.kind === 'quotation' ? [] : sourcesOf(story, entry),
		corrections: correctionsTo(story, key).map((one) => ({
			text: [
				say('correction.before', { text: one.data.before }),
				say('correction.now', { text: one.data.after }),
			].join(' '),
			day: one.data.date,
			address: addressOf(one),
		})),
		picture: pictureView(story, key),
		...(inOriginal ? { inOriginal } : {}),
	};
}
