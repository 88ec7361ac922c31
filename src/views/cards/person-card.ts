import { sideOf } from '../../story/balance.ts';
import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { wordsIn } from '../../words/words-in.ts';
import { plainText } from '../body.ts';
import { MAX_QUOTES } from '../entry-page.ts';
import type { Name } from '../names.ts';
import { personPage } from '../person-page.ts';
import { saidBy } from '../said-by.ts';
import { shorten, shortenToSentences } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { HEADING, LABEL, leftOut, sum, titleHeight, WIDE } from './card-height.ts';
import { fitting } from './fitting.ts';
import { inCardOrder } from './in-card-order.ts';
import { type CardSaying, saidWithin } from './said-within.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

export interface PersonCard extends CardBase {
	kind: 'person';
	role: string;
	party?: Name;
	/**
	 * How they come to be counted with the party, when they do not belong to it; else the side with
	 * which the party is counted, when it is another.
	 */
	partyNote?: string;
	/** Why the source does not name them. */
	why?: string;
	profile: string;
	/** What they said, the earliest first. */
	said: CardSaying[];
	saidLeft: number;
}

interface Version {
	/** Most quotations, and most characters of one. */
	said: number;
	words: number;
	/** Most characters of the profile; 0 leaves it out. */
	profile: number;
	/** Counts the sources at the foot instead of naming them. */
	countsSources?: boolean;
}

/** From the fullest to the shortest: what they said goes last. */
const VERSIONS: Version[] = [
	{ said: 2, words: 480, profile: 320 },
	{ said: 2, words: 480, profile: 180 },
	{ said: 1, words: 480, profile: 180 },
	{ said: 1, words: 480, profile: 180, countsSources: true },
	{ said: 1, words: 480, profile: 120, countsSources: true },
	{ said: 1, words: 480, profile: 0, countsSources: true },
	{ said: 1, words: 220, profile: 0, countsSources: true },
	{ said: 1, words: 120, profile: 0, countsSources: true },
	{ said: 0, words: 0, profile: 180, countsSources: true },
];
/** Most characters of other texts. */
const MAX_TEXT = 180;

/** The card of a person: who they are, whom they speak for, and what they said. */
export const personCard = memoisePerEntry((story: Story, entry: Entry<'people'>): PersonCard => {
	const say = wordsOf(story);
	const { name, role, party, why, body } = personPage(story, entry.id);
	const base = cardBase(story, entry, say('card.moreOfPerson'));
	const side = story.parties.get(sideOf(story, party?.id) ?? '');
	const partyNote = name.partyNote ?? (side && side.id !== party?.id ? side.data.short : undefined);
	const profile = plainText(body[0]?.parts ?? []);
	const counted = sourcesInWords(story, entry, { counted: true });
	const all = saidBy(story, entry);
	const quotes = inCardOrder(story, all).slice(0, MAX_QUOTES);
	const version = (most: Version): PersonCard => {
		const said = saidWithin(story, quotes, {
			count: most.said,
			characters: most.words,
			speaker: entry.id,
		});
		return {
			...base,
			...(most.countsSources && counted ? { sources: counted } : {}),
			kind: 'person',
			label: say(why ? 'page.person.notNamed' : 'noun.people'),
			...(name.mark ? { hue: name.mark.hue } : {}),
			role: say.capitalize(shorten(role, MAX_TEXT)),
			...(party ? { party } : {}),
			...(party && partyNote ? { partyNote } : {}),
			...(why ? { why: shorten(why, MAX_TEXT) } : {}),
			profile: most.profile > 0 ? shortenToSentences(profile, most.profile, say.language) : '',
			said,
			saidLeft: all.length - said.length,
		};
	};
	return fitting(personHeight, VERSIONS.values().map(version));
});

function personHeight(card: PersonCard, width: number, cardWidth: number): number {
	const said = card.said.map(
		({ leadIn, words, translation = '', from }) =>
			(leadIn ? smallHeight(leadIn, width) : 0) +
			serifHeight(words + translation, width, { size: 18, line: 24, above: 10 }) +
			smallHeight(from, width),
	);
	const small = [card.party && `${card.party.name}     ${card.partyNote ?? ''}`, card.why];
	return (
		LABEL +
		titleHeight(card, width, cardWidth >= WIDE ? 34 : 30) +
		serifHeight(card.role, width, { size: 17, line: 24, above: 5 }) +
		sum(
			small.map((text) => (text ? sansHeight(text, width, { size: 15, line: 22, above: 6 }) : 0)),
		) +
		(card.profile ? serifHeight(card.profile, width, { size: 16, line: 23, above: 10 }) : 0) +
		(said.length > 0 ? HEADING + sum(said) : 0) +
		leftOut(card.saidLeft)
	);
}

export const personKind: EntryCardKind<'people', PersonCard> = {
	view: personCard,
	height: personHeight,
	inWords: ({ language, title, role, profile }) => {
		const say = wordsIn(language);
		const who = say('text.labelled', { label: title, text: asSentence(say, role) });
		return { text: profile ? `${who} ${profile}` : who };
	},
};
