// Who is said to have said what, in our own words: found by a verb of attribution and the name or
// pronoun before it. A list of patterns and no grammar: it misses a subject far from its verb, and
// it is made to be wrong seldom where it finds one.
import { type AttributionVerb, attributionVerbs } from './attribution-verbs.ts';
import { partyOf, sideOf } from './balance.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';
import { type NameInText, namesInText } from './names-in-text.ts';
import { MASK, type OwnText } from './own-texts.ts';

export interface Attribution {
	/** As it is counted: `said`. */
	name: string;
	/** As it stands in the text. */
	words: string;
	/** Where it begins in the text. */
	at: number;
	/**
	 * The party set side by side to whom it is applied; `sides` when it is all of them; undefined when
	 * it is somebody else or not found.
	 */
	side?: string;
	/** Of a verb that takes sides: what to write. */
	instead?: string;
}

const ADVERB =
	'(?:[a-z]+ly|also|then|later|again|still|once|often|never|has|have|had|since|further|first|now|even|both)';
/** Words that begin another clause, so that what stands before is not the subject. */
const CLAUSE =
	'that|which|who|whom|whose|and|or|but|nor|said|told|wrote|while|because|if|when|as|than';
const WORD = `(?! ?(?:${CLAUSE})\\b)[^ ,;:.?!\\n]+`;
/** Who speaks for a party, or what it speaks through. */
const ROLE = `(?:${[
	'officials?|leaders?|leadership|presidents?|spokes[a-z]+|representatives?|executives?|members?',
	'lawyers?|attorneys?|managers?|management|director|chief|chair[a-z]*|negotiators?|organi[sz]ers?',
	'owners?|founders?|head|mayor|council|statement|letter|message|release|note|page|website|survey',
	'column|email|post|text|report|filing|association|union|board|committee|group|coalition',
].join('|')})`;
/** `NAME’s vice president of communications in June, on the radio, also VERB`. */
const BETWEEN = new RegExp(
	`^(?:(?:[’']s?)?(?: [a-z-]+){0,3} ${ROLE})?` +
		`(?: (?:in|on|at|of|for|from|during|after|before|since|by)(?: ${WORD}){1,4}){0,3}` +
		`(?:,[^;:.?!,]{1,100}(?:,[^;:.?!,]{1,60})?,)?(?:,? who)?(?: ${ADVERB}){0,3} $`,
);
/** `…, NAME, also VERB`. */
const AFTER_APPOSITION = new RegExp(`^,(?: ${ADVERB}){0,3} $`);
/** `… and also VERB`: the subject is that of the verb before. */
const AND = new RegExp(`\\b(?:and|but)(?: ${ADVERB}){0,2} $`);
/** `was VERB`: nobody is said to have spoken. */
const PASSIVE = /\b(?:am|is|are|was|were|be|been|being|feel|felt|gets?|got)(?: [a-z]+ly)? $/;
/** `“…,” VERB NAME`. */
const AFTER_QUOTATION = new RegExp(`${MASK},? $`);
/** `both sides also VERB`. */
const ALL_SIDES = new RegExp(
	`\\b(?:both|each|either|neither|the two|the) (?:sides?|parties|party)(?: ${ADVERB}){0,2} $`,
	'i',
);
const PRONOUN = new RegExp(`\\b(?:it|he|she|they)(?: ${ADVERB}){0,3} $`, 'i');
const REPORT = /\b(?:said|says|told|tells|wrote|writes|according to|whether|if)\b/i;

interface Patterns {
	/** Each matches only where a search of it is told to begin. */
	verbs: { verb: AttributionVerb; pattern: RegExp }[];
	/** Finds where any of them may stand. */
	any: RegExp;
}

function patternsFor(verbs: AttributionVerb[]): Patterns {
	const forms = verbs.map((verb) => verb.forms).join('|');
	return {
		verbs: verbs.map((verb) => ({
			verb,
			pattern: new RegExp(
				`\\b(?:${verb.forms})\\b${verb.followedBy ? `(?=${verb.followedBy})` : ''}`,
				'y',
			),
		})),
		any: forms ? new RegExp(`\\b(?=(?:${forms})\\b)`, 'g') : /$^/g,
	};
}

interface Match {
	verb: AttributionVerb;
	words: string;
	at: number;
}

/** Where verbs stand in a text, in its order. Few places of a text are looked at with every pattern. */
const matchesIn = (text: string, { verbs, any }: Patterns): Match[] =>
	[...text.matchAll(any)].flatMap(({ index }) =>
		verbs.flatMap(({ verb, pattern }): Match[] => {
			pattern.lastIndex = index;
			const words = pattern.exec(text)?.[0];
			return words === undefined ? [] : [{ verb, words, at: index }];
		}),
	);

const patternsOf = memoisePerStory((story) => {
	const verbs = attributionVerbs(story.story.data.language);
	return {
		all: patternsFor(verbs),
		loaded: patternsFor(verbs.filter(({ instead }) => instead)),
	};
});

/** The part of a text before a place that belongs to the same sentence. */
function sentenceBefore(text: string, at: number): string {
	const before = text.slice(0, at);
	const end = Math.max(
		...['. ', '? ', '! ', '\n', ': ', '; '].map((mark) => before.lastIndexOf(mark)),
	);
	return before.slice(end + 1);
}

/** The name, if any, that is the subject of a verb. */
function subjectOf(
	text: string,
	names: NameInText[],
	{ words, at }: { words: string; at: number },
	sentence: string,
): NameInText | undefined {
	if (AFTER_QUOTATION.test(sentence)) {
		const after = names.find(({ start }) => start > at);
		if (after && /^ (?:the )?$/.test(text.slice(at + words.length, after.start))) return after;
	}
	const before = names.filter(({ end }) => end <= at);
	const inSentence = before.filter(({ start }) => start >= at - sentence.length);
	if (PRONOUN.test(sentence)) return before.at(-1);
	// With one name in the sentence, there is no doubt who goes on speaking.
	if (AND.test(sentence) && inSentence.length === 1) return inSentence[0];
	return (
		inSentence.findLast(({ end }) => BETWEEN.test(text.slice(end, at))) ??
		inSentence.findLast(
			({ start, end }) =>
				text.slice(0, start).endsWith(', ') && AFTER_APPOSITION.test(text.slice(end, at)),
		)
	);
}

/** The side of the subject of a verb. */
function sideOfSubject(
	story: Story,
	text: string,
	names: NameInText[],
	verb: { words: string; at: number },
	earlier: Attribution[],
): string | undefined {
	const sentence = sentenceBefore(text, verb.at);
	if (ALL_SIDES.test(sentence)) return 'sides';
	const last = earlier.at(-1);
	if (AND.test(sentence) && last && last.at >= verb.at - sentence.length) return last.side;
	const subject = subjectOf(text, names, verb, sentence);
	return subject?.id === undefined ? undefined : sideOf(story, partyOf(story, subject.id));
}

/**
 * The verbs of attribution in a text of our own words, in its order: all, or only the `loaded` ones,
 * which take sides.
 */
export function attributions(
	story: Story,
	own: OwnText,
	which: 'all' | 'loaded' = 'all',
): Attribution[] {
	const matches = matchesIn(own.text, patternsOf(story)[which]);
	if (matches.length === 0) return [];
	const names = namesInText(story, own);
	const found: Attribution[] = [];
	for (const { verb, words, at } of matches) {
		const sentence = sentenceBefore(own.text, at);
		if (PASSIVE.test(sentence) || (verb.allowedInReport && REPORT.test(sentence))) continue;
		const side = sideOfSubject(story, own.text, names, { words, at }, found);
		found.push({
			name: verb.name,
			words,
			at,
			...(side ? { side } : {}),
			...(verb.instead ? { instead: verb.instead } : {}),
		});
	}
	return found;
}
