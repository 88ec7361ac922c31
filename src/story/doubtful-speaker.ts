// Asks whether a quotation was given to the right speaker. Words that stand in the source letter for
// letter can still be somebody else’s.
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { joinsWords } from './joins-words.ts';
import { formsOfParty, formsOfPerson, plainName } from './name-forms.ts';
import type { SourceText } from './source-text.ts';
import { type WordsAround, wordsAround } from './words-around.ts';

/** A reason to look again at who said it. */
export type SpeakerDoubt =
	| { kind: 'not named' }
	/** `other` is the name of another person, `segment` is counted from 0. */
	| { kind: 'other named nearest'; other: string; segment: number };

/** From this length on a name may have an ending, as in “Nowaka”, without becoming another word. */
const LONG_NAME = 5;

/**
 * The place of the first of the forms that stands in the text as a word of its own, in its letters or
 * in capitals, a name of several words also in small letters; -1 when none does.
 */
function placeOfName(text: string, forms: string[]): number {
	const spelt = forms.flatMap((form) => [
		form,
		form.toUpperCase(),
		...(form.includes(' ') ? [form.toLowerCase()] : []),
	]);
	for (const form of spelt) {
		if (form === '') continue;
		for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
			const rest = text.slice(at + form.length, at + form.length + LONG_NAME);
			const isWhole =
				!joinsWords(form.at(-1), rest[0]) ||
				/^\p{Script=Hangul}/u.test(rest) ||
				(form.length >= LONG_NAME && /^\p{Ll}{1,3}(?!\p{L})/u.test(rest));
			if (isWhole && !joinsWords(text[at - 1], form[0])) return at;
		}
	}
	return -1;
}

const names = (text: string, forms: string[]): boolean => placeOfName(plainName(text), forms) >= 0;

/** How many words stand between a name and the quotation; Infinity when the name does not occur. */
function wordsBetween(before: string, after: string, forms: string[]): number {
	const count = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	const [left, right] = [plainName(before), plainName(after)];
	const [atLeft, atRight] = [placeOfName(left, forms), placeOfName(right, forms)];
	return Math.min(
		// The name itself has up to three words.
		atLeft < 0 ? Number.POSITIVE_INFINITY : Math.max(0, count(left.slice(atLeft)) - 3),
		atRight < 0 ? Number.POSITIVE_INFINITY : count(right.slice(0, atRight)),
	);
}

/** The spellings of all speakers, and of whoever passed the words on. */
function formsOfSpeakers(story: Story, { data }: Entry<'quotes'>): string[] {
	const people = [...story.people.values()];
	const speakers = data.speakers.flatMap((id) => {
		const [person, party] = [story.people.get(id), story.parties.get(id)];
		if (person) return formsOfPerson(person);
		return party ? formsOfParty(story, party) : [];
	});
	const via = people.map(formsOfPerson).filter((forms) => names(data.via ?? '', forms));
	return [...speakers, ...via.flat()];
}

/** The name of another person nearest to a segment, when no speaker is as near. */
function nearerName(
	{ before, after, paragraph, previous }: WordsAround,
	speakers: string[],
	others: { name: string; forms: string[] }[],
): string | undefined {
	if (names(`${before} ${after}`, speakers)) return undefined;
	const isNear = names(`${previous} ${paragraph}`, speakers);
	const inSentence = others.filter(({ forms }) => names(`${before} ${after}`, forms));
	if (inSentence.length > 0)
		return inSentence.find(({ forms }) => !isNear || wordsBetween(before, after, forms) <= 1)?.name;
	return isNear ? undefined : others.find(({ forms }) => names(paragraph, forms))?.name;
}

/**
 * Whether the source gives a reason to doubt who spoke; undefined when it gives none. `spans` are
 * the places of the segments in the source. Two reasons, neither of which proves a mistake:
 *
 * 1. No speaker is named anywhere in the source or its record: not by full name, surname or a
 *    spelling of `namedAs`; of a party, not by its names nor by those of its people.
 * 2. Outside quotation marks, the sentence that holds the words names another person of the story
 *    and no speaker. When a speaker is named elsewhere in this paragraph or the one before, the
 *    other must stand right beside the words. When the sentence names nobody, its paragraph counts,
 *    if no speaker is named in it or in the one before. Not asked of a work that is the speaker’s own.
 *
 * Speakers whom the source does not name (`anonymous`) are never doubted.
 */
export function doubtfulSpeaker(
	story: Story,
	quote: Entry<'quotes'>,
	source: Entry<'sources'>,
	text: SourceText,
	{ spans, isOwn }: { spans: [number, number][]; isOwn: boolean },
): SpeakerDoubt | undefined {
	const ids = quote.data.speakers;
	if (ids.some((id) => story.people.get(id)?.data.anonymous)) return undefined;
	const speakers = formsOfSpeakers(story, quote);
	const { publisher, byline = '', headline = '', voice } = source.data;
	const isVoice = [voice].flat().some((party) => (ids as string[]).includes(party));
	if (!isVoice && !names(`${text.text}\n${publisher}\n${byline}\n${headline}`, speakers))
		return { kind: 'not named' };
	if (isOwn) return undefined;
	const others = [...story.people.values()]
		.filter(({ id, data }) => !ids.includes(id) && !data.anonymous)
		.map((person) => ({
			name: person.data.name,
			forms: formsOfPerson(person).filter((form) => !speakers.includes(form)),
		}));
	const language = quote.data.translation?.from ?? story.story.data.language;
	for (const [segment, span] of spans.entries()) {
		const other = nearerName(wordsAround(text, span, language), speakers, others);
		if (other !== undefined) return { kind: 'other named nearest', other, segment };
	}
	return undefined;
}
