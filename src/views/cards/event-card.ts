import { oembedAddress } from '../../story/addresses.ts';
import { dateInWords } from '../../story/dates.ts';
import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { wordsIn } from '../../words/words-in.ts';
import { bodyView, plainText } from '../body.ts';
import { currentAddress } from '../current-address.ts';
import { eventOutcome } from '../event-outcome.ts';
import { eventState } from '../event-state.ts';
import { Footnotes } from '../footnotes.ts';
import { foreign } from '../foreign.ts';
import { type Name, nameOf } from '../names.ts';
import { shorten } from '../shorten.ts';
import { timesNote } from '../times-note.ts';
import { voteInWords } from '../vote-in-words.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { LABEL, sum, titleHeight, WIDE } from './card-height.ts';
import { fitting } from './fitting.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { sansHeight, serifHeight } from './text-height.ts';

export interface EventCard extends CardBase {
	kind: 'event';
	text: string;
	/** The vote with its figures, what became of a plan, how the date is known, whose clocks. */
	facts: Fact[];
	/** The parties it concerns. */
	parties: Name[];
}

interface Fact {
	text: string;
	/** Its language, when it is not that of the story (BCP 47). */
	language?: string;
}

interface Version {
	/** Most characters of the text, and of how the date is known; 0 leaves that out. */
	text: number;
	note: number;
	/** Counts the sources at the foot instead of naming them. */
	countsSources?: boolean;
}

/** From the fullest to the shortest. */
const VERSIONS: Version[] = [
	{ text: 480, note: 180 },
	{ text: 320, note: 180 },
	{ text: 320, note: 180, countsSources: true },
	{ text: 200, note: 100, countsSources: true },
	{ text: 200, note: 0, countsSources: true },
];

/** The figures of a vote and what became of a plan are never cut. */
function factsOf(story: Story, event: Entry<'events'>, { note }: Version): Fact[] {
	const say = wordsOf(story);
	// What the author wrote stands in a sentence of the same language.
	const sayNote = wordsIn(event.language ?? say.language);
	const { vote, dateNote } = event.data;
	const outcome = eventOutcome(story, event);
	return [
		vote && voteInWords(say, vote),
		outcome &&
			say('card.eventDecided', {
				outcome: outcome.words,
				event: outcome.decidedBy.title,
				date: outcome.decidedBy.note ?? '',
			}),
		dateNote &&
			note > 0 && {
				text: sayNote('event.dateKnown', { note: shorten(dateNote, note) }),
				...foreign(event),
			},
		timesNote(story, [event]),
	].flatMap((one) => {
		if (!one) return [];
		const fact = typeof one === 'string' ? { text: one } : one;
		return [{ ...fact, text: asSentence(say, fact.text) }];
	});
}

/** The card of an event: when, what happened, whom it concerns. */
export const eventCard = memoisePerEntry((story: Story, event: Entry<'events'>): EventCard => {
	const say = wordsOf(story);
	const { data } = event;
	const base = cardBase(story, event, say('card.moreOfEvent'));
	const [block] = bodyView(story, event.body.slice(0, 1), new Footnotes(story));
	const text = plainText(block?.parts ?? []);
	const date = data.dateInWords ?? dateInWords(data.date, say.language);
	const state = eventState(story, event, story.story.data.asOf);
	const counted = sourcesInWords(story, event, { counted: true });
	const version = (most: Version): EventCard => ({
		...base,
		...(most.countsSources && counted ? { sources: counted } : {}),
		kind: 'event',
		label: state ? say('card.eventState', { date, state }) : date,
		address: currentAddress(story, event),
		// Sites ask for the answer of a page without the fragment, so what is pasted is the card itself.
		oembed: oembedAddress(base.of),
		text: shorten(text, most.text),
		facts: factsOf(story, event, most),
		parties: data.parties.map((id) => nameOf(story, id)),
	});
	return fitting(eventHeight, VERSIONS.values().map(version));
});

function eventHeight(card: EventCard, width: number, cardWidth: number): number {
	// The mark before a name and the space after it are as wide as a few letters.
	const names = card.parties.map(({ short }) => `${short}      `).join('');
	return (
		LABEL +
		titleHeight(card, width, cardWidth >= WIDE ? 32 : 28) +
		(card.text ? serifHeight(card.text, width, { size: 18, line: 26, above: 10 }) : 0) +
		sum(card.facts.map(({ text }) => sansHeight(text, width, { size: 14, line: 20, above: 5 }))) +
		(names ? sansHeight(names, width, { size: 15, line: 26, above: 12 }) : 0)
	);
}

export const eventKind: EntryCardKind<'events', EventCard> = {
	view: eventCard,
	height: eventHeight,
	inWords: ({ language, label, title, text }) => {
		const say = wordsIn(language);
		return { text: say('text.labelled', { label, text: text || asSentence(say, title) }) };
	},
};
