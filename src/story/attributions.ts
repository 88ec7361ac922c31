// Who is said to have said what, in our own words: found by a verb of attribution and the name or
// pronoun beside it. A list of patterns and no grammar: it misses a subject far from its verb, and
// it is made to be wrong seldom where it finds one. English has the most patterns.
import { attributionGrammar } from './attribution/attribution-grammar.ts';
import { AND_ALSO, englishSubject } from './attribution/english-subject.ts';
import type { AttributionGrammar } from './attribution/grammar.ts';
import { type Subject, subjectBeside } from './attribution/subject-beside.ts';
import { type AttributionVerb, attributionVerbs } from './attribution-verbs.ts';
import { partyOf, sideOf as sideOfParty } from './balance.ts';
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

/** `was VERB`: nobody is said to have spoken. */
const PASSIVE = /\b(?:am|is|are|was|were|be|been|being|feel|felt|gets?|got)(?: [a-z]+ly)? $/;
const REPORT = /\b(?:said|says|told|tells|wrote|writes|according to|whether|if)\b/i;

interface Patterns {
	/** Undefined for English. */
	grammar?: AttributionGrammar;
	report: RegExp;
	/** Each matches only where a search of it is told to begin. */
	verbs: { verb: AttributionVerb; pattern: RegExp }[];
	/** Finds where any of them may stand. */
	any: RegExp;
}

/** Letters of all scripts, which the word boundaries of regular expressions do not know. */
const [WORD_START, WORD_END] = ['(?<![\\p{L}\\p{M}\\p{N}])', '(?![\\p{L}\\p{M}\\p{N}])'];

function patternsFor(verbs: AttributionVerb[], grammar?: AttributionGrammar): Patterns {
	const forms = verbs.map((verb) => verb.forms).join('|');
	// With Unicode, patterns are slower; English needs none of it.
	const [start, end, flags] = grammar ? [WORD_START, WORD_END, 'u'] : ['\\b', '\\b', ''];
	return {
		...(grammar ? { grammar } : {}),
		report: grammar ? new RegExp(grammar.report, 'iu') : REPORT,
		verbs: verbs.map((verb) => ({
			verb,
			pattern: new RegExp(
				`${start}(?:${verb.forms})${end}${verb.followedBy ? `(?=${verb.followedBy})` : ''}`,
				`y${flags}`,
			),
		})),
		any: forms ? new RegExp(`${start}(?=(?:${forms})${end})`, `g${flags}`) : /$^/g,
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
	const { language } = story.story.data;
	const grammar = attributionGrammar(language);
	const verbs = grammar?.verbs ?? attributionVerbs(language);
	return {
		all: patternsFor(verbs, grammar),
		loaded: patternsFor(
			verbs.filter(({ instead }) => instead),
			grammar,
		),
	};
});

/** The part of a text before a place that belongs to the same sentence. */
function sentenceBefore(text: string, at: number): string {
	const before = text.slice(0, at);
	const end = Math.max(
		...['. ', '? ', '! ', '؟ ', '\n', ': ', '; ', '؛ '].map((mark) => before.lastIndexOf(mark)),
	);
	return before.slice(end + 1);
}

function sideOf(story: Story, subject: Subject): string | undefined {
	if (subject === 'sides') return subject;
	return subject?.id === undefined ? undefined : sideOfParty(story, partyOf(story, subject.id));
}

/** The side of the subject of a verb. */
function sideOfSubject(
	story: Story,
	text: string,
	names: NameInText[],
	verb: { words: string; at: number },
	{ earlier, grammar }: { earlier: Attribution[]; grammar: AttributionGrammar | undefined },
): string | undefined {
	const sentence = sentenceBefore(text, verb.at);
	if (grammar) {
		const place: [number, number] = [verb.at, verb.at + verb.words.length];
		return sideOf(story, subjectBeside(grammar, text, names, place, sentence));
	}
	const last = earlier.at(-1);
	if (AND_ALSO.test(sentence) && last && last.at >= verb.at - sentence.length) return last.side;
	return sideOf(story, englishSubject(text, names, verb, sentence));
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
	const patterns = patternsOf(story)[which];
	const matches = matchesIn(own.text, patterns);
	if (matches.length === 0) return [];
	const names = namesInText(story, own);
	const found: Attribution[] = [];
	for (const { verb, words, at } of matches) {
		const sentence = sentenceBefore(own.text, at);
		const { grammar, report } = patterns;
		const isPassive = !grammar && PASSIVE.test(sentence);
		if (isPassive || (verb.allowedInReport && report.test(sentence))) continue;
		const side = sideOfSubject(story, own.text, names, { words, at }, { earlier: found, grammar });
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
