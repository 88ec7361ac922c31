// A style check after the manner of Vale: rules as data, run over our own words. It warns of what a
// copy editor would change. Only `npm run check:content` runs it, because it reads every sentence.
import type { Problem } from '../../schema/problem.ts';
import { attributions } from '../../story/attributions.ts';
import type { AnyEntry } from '../../story/entry.ts';
import type { Story } from '../../story/graph.ts';
import { ownTexts } from '../../story/own-texts.ts';
import { americanSpelling } from './american-spelling.ts';
import { findPhrases } from './find-phrases.ts';
import { sentencesOf } from './sentences-of.ts';
import { type StyleRules, styleRules } from './style-rules.ts';

/** Something found in a text. `words`: as they stand in the text. */
type Found = Pick<Problem, 'what' | 'fix'> & { words: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Where a sentence certainly ends: no abbreviation is that long. */
const SURE_END = /(?<=[a-z]{4}[.!?]) (?=\p{Lu})|\n{2,}/u;
const SENTENCE_START = /(?:^|[.!?:]\s+|\n)$/;

const unidiomatic = (words: string, instead: string): Found => ({
	words,
	what: `“${words}” is not how an editor would put it`,
	fix: `Write ${instead}.`,
});

const phrases = (text: string, rules: StyleRules): Found[] => [
	...findPhrases(text, rules.phrases).map(({ words, instead }) => unidiomatic(words, instead)),
	...rules.patterns.flatMap(({ pattern, instead }) =>
		[...text.matchAll(pattern)].map(({ 0: words }) => unidiomatic(words.trim(), instead)),
	),
];

const foreign = (text: string, rules: StyleRules, language: string): Found[] =>
	findPhrases(text, rules.foreign[language] ?? {}).map(({ words, instead }) => ({
		words,
		what: `“${words}” is not said in ${language}`,
		fix: `Write ${instead}.`,
	}));

/** British spellings. A name keeps its own, so a word with a capital inside a sentence is passed over. */
const spelling = (text: string): Found[] =>
	[...text.matchAll(WORD)].flatMap(({ 0: words, index }) => {
		const small = words.toLowerCase();
		const american = americanSpelling(small);
		if (american === undefined) return [];
		if (words !== small && !SENTENCE_START.test(text.slice(0, index))) return [];
		const fix = american ? `Write “${american}”.` : 'Spell it as American newspapers do.';
		return [{ words, what: `“${words}” is a British spelling`, fix }];
	});

function sentences(text: string, { longestSentence, reason }: StyleRules): Found[] {
	// To parse every sentence would take longer than all other rules together.
	const mayBeLong = text.split(SURE_END).some((one) => one.split(' ').length > longestSentence);
	const mayReason = text.includes(` ${reason.word} `) && reason.after.test(text);
	if (!mayBeLong && !mayReason) return [];
	return sentencesOf(text).flatMap((sentence): Found[] => {
		const found: Found[] = [];
		const at = sentence.text.indexOf(` ${reason.word} `);
		if (at >= 0 && reason.after.test(sentence.text.slice(0, at)))
			found.push({
				words: reason.word,
				what: `“${reason.word}” gives the reason for an announcement as a fact`,
				fix: `Write ${reason.instead}.`,
			});
		if (sentence.words > longestSentence)
			found.push({
				words: sentence.text.split(' ').slice(0, 3).join(' '),
				what: `this sentence has ${sentence.words} words`,
				fix: `Divide it: readers follow sentences of up to ${longestSentence} words.`,
			});
		return found;
	});
}

/** Of a verb whose subject is not known, the bare form says nothing: `to insist that`. */
const INFLECTED = /(?:ed|ts|ms|de|ks|ls|[^s]s)(?: it)?(?: out| clear)?$/;

/** Verbs that take sides, used of somebody who is none of the sides; of a side they are errors. */
const verbs = (story: Story, own: Parameters<typeof attributions>[1]): Found[] =>
	attributions(story, own, 'loaded').flatMap(({ side, words, instead }) =>
		instead && side === undefined && INFLECTED.test(words)
			? [{ words, what: `“${words}” judges what somebody said`, fix: instead }]
			: [],
	);

const asProblem = (
	entry: AnyEntry,
	place: Pick<Problem, 'line' | 'path'>,
	found: Found,
): Problem => ({
	file: entry.file,
	...place,
	// A phrase may run over the end of a line.
	words: found.words.split('\n')[0] ?? '',
	what: found.what.replace(/\s+/g, ' '),
	fix: found.fix,
	severity: 'warning',
});

/** Warnings about one entry. */
function inEntry(story: Story, entry: AnyEntry, rules: StyleRules): Problem[] {
	const { language } = story.story.data;
	const texts = ownTexts(story, entry);
	const habits = texts
		.flatMap(({ text, place }) =>
			findPhrases(text, rules.once).map(({ words, instead: fix }) => ({ place, words, fix })),
		)
		.slice(1)
		.map(({ place, words, fix }) =>
			asProblem(entry, place, { words, what: `“${words}” stands here more than once`, fix }),
		);
	return [
		...texts.flatMap((own) =>
			[
				...phrases(own.text, rules),
				...foreign(own.text, rules, language),
				...(language === 'en-US' ? spelling(own.text) : []),
				...sentences(own.text, rules),
				...verbs(story, own),
			].map((found) => asProblem(entry, own.place, found)),
		),
		...habits,
	];
}

/** Warnings about the style of our own words. None for a language without rules. */
export function checkStyle(story: Story, entries: AnyEntry[]): Problem[] {
	const rules = styleRules(story.story.data.language);
	return rules ? entries.flatMap((entry) => inEntry(story, entry, rules)) : [];
}
