// Who is said to have said what, in our own words: found by a verb of attribution and the name or
// pronoun before it. A list of patterns and no grammar: it misses a subject far from its verb, and
// it is made to be wrong seldom where it finds one.
import { type AttributionVerb, attributionVerbs } from './attribution-verbs.ts';
import { partyOf, sideOf } from './balance.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';
import { type NameInText, namesInText } from './names-in-text.ts';
import type { OwnText } from './own-texts.ts';

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
	'column|email|post|text|report|filing',
].join('|')})`;
/** `NAME’s vice president of communications in June, on the radio, also VERB`. */
const BETWEEN = new RegExp(
	`^(?:(?:[’']s?)?(?: [a-z-]+){0,3} ${ROLE})?` +
		`(?: (?:in|on|at|of|for|from|during|after|before|since|by)(?: ${WORD}){1,4}){0,3}` +
		`(?:,[^;:.?!,]{1,100}(?:,[^;:.?!,]{1,60})?,)?(?:,? who)?(?: ${ADVERB}){0,3} $`,
);
/** `both sides also VERB`. */
const ALL_SIDES = new RegExp(
	`\\b(?:both|each|either|neither|the two|the) (?:sides?|parties|party)(?: ${ADVERB}){0,2} $`,
	'i',
);
const PRONOUN = new RegExp(`\\b(?:it|he|she|they)(?: ${ADVERB}){0,3} $`, 'i');
const REPORT = /\b(?:said|says|told|tells|wrote|writes|according to|whether|if)\b/i;

interface Patterns {
	verbs: { verb: AttributionVerb; pattern: RegExp }[];
	/** Finds whether a text has any of them. */
	any: RegExp;
}

function patternsFor(verbs: AttributionVerb[]): Patterns {
	const forms = verbs.map((verb) => verb.forms).join('|');
	return {
		verbs: verbs.map((verb) => ({
			verb,
			pattern: new RegExp(
				`\\b(?:${verb.forms})\\b${verb.followedBy ? `(?=${verb.followedBy})` : ''}`,
				'g',
			),
		})),
		any: forms ? new RegExp(`\\b(?:${forms})\\b`) : /$^/,
	};
}

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

/** The side of the name, pronoun or phrase that stands before a verb. */
function sideBefore(
	story: Story,
	text: string,
	names: NameInText[],
	at: number,
): string | undefined {
	const sentence = sentenceBefore(text, at);
	if (ALL_SIDES.test(sentence)) return 'sides';
	const before = names.filter(({ end }) => end <= at);
	const isPronoun = PRONOUN.test(sentence);
	const subject = isPronoun
		? before.at(-1)
		: before.findLast(
				({ start, end }) => start >= at - sentence.length && BETWEEN.test(text.slice(end, at)),
			);
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
	const { verbs, any } = patternsOf(story)[which];
	if (!any.test(own.text)) return [];
	const names = namesInText(story, own);
	return verbs
		.flatMap(({ verb, pattern }) =>
			[...own.text.matchAll(pattern)]
				.filter(
					({ index }) => !(verb.allowedInReport && REPORT.test(sentenceBefore(own.text, index))),
				)
				.map(({ 0: words, index }): Attribution => {
					const side = sideBefore(story, own.text, names, index);
					return {
						name: verb.name,
						words,
						at: index,
						...(side ? { side } : {}),
						...(verb.instead ? { instead: verb.instead } : {}),
					};
				}),
		)
		.sort((a, b) => a.at - b.at);
}
