import type { Entry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { memoisePerEntry } from '../../story/memoise.ts';
import { wordsOf } from '../../story/words-of.ts';
import { type Words, wordsIn } from '../../words/words-in.ts';
import { plainText } from '../body.ts';
import type { Name } from '../names.ts';
import { personPage } from '../person-page.ts';
import type { QuoteView } from '../quote.ts';
import { shorten, shortenToSentences } from '../shorten.ts';
import { asSentence } from './as-sentence.ts';
import { type CardBase, cardBase, type EntryCardKind } from './card.ts';
import { HEADING, LABEL, leftOut, sum, titleHeight, WIDE } from './card-height.ts';
import { fitting } from './fitting.ts';
import { sourcesInWords } from './sources-in-words.ts';
import { sansHeight, serifHeight, smallHeight } from './text-height.ts';

export interface PersonCard extends CardBase {
	kind: 'person';
	role: string;
	party?: Name;
	/** How they come to be counted with the party, when they do not belong to it. */
	partyNote?: string;
	/** Why the source does not name them. */
	why?: string;
	profile: string;
	/**
	 * What they said last, each with how and when it was said; `language` when the words are not in
	 * that of the story (BCP 47), with their translation.
	 */
	said: { words: string; language?: string; translation?: string; from: string }[];
	saidLeft: number;
}

interface Version {
	/** Most quotations, and most characters of one that is shown in its words. */
	said: number;
	words: number;
	/** Most characters of the profile. */
	profile: number;
	/** Counts the sources at the foot instead of naming them. */
	countsSources?: boolean;
}

/** From the fullest to the shortest: what they said goes last. */
const VERSIONS: Version[] = [
	{ said: 2, words: 220, profile: 320 },
	{ said: 2, words: 220, profile: 180 },
	{ said: 1, words: 220, profile: 180 },
	{ said: 1, words: 220, profile: 180, countsSources: true },
	{ said: 1, words: 120, profile: 120, countsSources: true },
	{ said: 0, words: 0, profile: 180, countsSources: true },
];
/** Most characters of other texts. */
const MAX_TEXT = 180;

/** Words that do not fit whole give way to the title, because a cut can change their sense. */
function saidInWords(say: Words, quote: QuoteView, most: number): PersonCard['said'][number] {
	const { shown, spokenIn, translation, title, medium, said, mediumGiven, way } = quote;
	const words = shown.join(' ');
	const isWhole = `${words}${translation ?? ''}`.length <= most;
	const language = isWhole ? spokenIn : quote.language;
	const occasion = say(mediumGiven ? 'quote.occasion' : 'quote.occasionNotGiven', { medium, said });
	return {
		words: isWhole ? words : title,
		...(language ? { language } : {}),
		...(isWhole && translation ? { translation } : {}),
		from: isWhole && way ? `${occasion} ${asSentence(say, shorten(way, MAX_TEXT))}` : occasion,
	};
}

/** The card of a person: who they are, whom they speak for, and what they said last. */
export const personCard = memoisePerEntry((story: Story, entry: Entry<'people'>): PersonCard => {
	const say = wordsOf(story);
	const { name, role, party, why, body, quotes, left } = personPage(story, entry.id);
	const base = cardBase(story, entry, say('card.moreOfPerson'));
	const profile = plainText(body[0]?.parts ?? []);
	const counted = sourcesInWords(story, entry, { counted: true });
	const version = (most: Version): PersonCard => {
		const last = quotes.slice(Math.max(0, quotes.length - most.said));
		return {
			...base,
			...(most.countsSources && counted ? { sources: counted } : {}),
			kind: 'person',
			label: say(why ? 'page.person.notNamed' : 'noun.people'),
			...(name.mark ? { hue: name.mark.hue } : {}),
			role: say.capitalize(shorten(role, MAX_TEXT)),
			...(party ? { party } : {}),
			...(party && name.partyNote ? { partyNote: name.partyNote } : {}),
			...(why ? { why: shorten(why, MAX_TEXT) } : {}),
			profile: shortenToSentences(profile, most.profile, say.language),
			said: last.map((quote) => saidInWords(say, quote, most.words)),
			saidLeft: quotes.length + left.quotes - last.length,
		};
	};
	return fitting(personHeight, VERSIONS.values().map(version));
});

function personHeight(card: PersonCard, width: number, cardWidth: number): number {
	const said = card.said.map(
		({ words, translation = '', from }) =>
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
