// Links to entries, as lists and back-references show them.

import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import { inOrder, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { currentAddress } from './current-address.ts';
import { eventState } from './event-state.ts';
import { foreign } from './foreign.ts';

export interface EntryLink {
	title: string;
	address: string;
	/** A few words after the title: a date, a status. */
	note?: string;
	/** The language of the title, when it is not that of the story (BCP 47). */
	language?: string;
}

export const topicLink = (topic: Entry<'topics'>): EntryLink => ({
	title: topic.data.question,
	address: addressOf(topic),
	...foreign(topic),
});

export const differenceLink = (story: Story, difference: Entry<'differences'>): EntryLink => ({
	title: difference.data.question,
	address: addressOf(difference),
	note: wordsOf(story)(`differenceNote.${difference.data.state}`),
	...foreign(difference),
});

export function eventLink(story: Story, event: Entry<'events'>): EntryLink {
	const { title, date } = event.data;
	const say = wordsOf(story);
	const day = event.data.dateInWords ?? dateInWords(date, say.language, { noTime: true });
	const state = eventState(story, event);
	return {
		title,
		address: currentAddress(story, event),
		...foreign(event),
		note: state ? say('event.note', { date: day, state }) : day,
	};
}

/**
 * The title of an entry of any collection: a name, a question, or a headline with its publisher.
 */
export function titleIn(say: Words, entry: AnyEntry): string {
	switch (entry.collection) {
		case 'story':
			return entry.data.shortTitle;
		case 'parties':
		case 'people':
		case 'terms':
			return entry.data.name;
		case 'topics':
		case 'differences':
			return entry.data.question;
		case 'sources':
			return say('source.title', {
				publisher: entry.data.publisher,
				headline: entry.data.headline ?? entry.data.addressWords ?? '',
			});
		case 'figures':
			return entry.data.caption;
		case 'corrections':
			return say('correction.title', { date: entry.data.date });
		default:
			return entry.data.title;
	}
}

/** The title of an entry in the language of its story. */
export const titleOf = (story: Story, entry: AnyEntry): string => titleIn(wordsOf(story), entry);

/** Links to the topics with these ids, in the story's order. */
export const topicLinks = (story: Story, ids: string[]): EntryLink[] =>
	inOrder(
		story,
		ids.flatMap((id) => story.topics.get(id) ?? []),
	).map(topicLink);
