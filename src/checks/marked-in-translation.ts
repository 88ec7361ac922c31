import type { Block, Part } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import { htmlText } from '../story/html-tokens.ts';
import type { Translation } from '../story/translation.ts';

const MARKED = /[“„«‹"]([^“”„«»‹›"]*)[”“»›"]/g;
const FIX =
	'Quotation marks promise words that were compared with their source, and those are the original’s. Say the sense in your own words without marks, and put the words of the original beside it, letter by letter; a word as a word stands in *italics*.';

/** One spelling for apostrophes, spaces and what stands at the ends. */
const plain = (text: string): string =>
	text
		.replace(/[‘’]/g, "'")
		.replace(/[\s\u00A0\u202F]+/g, ' ')
		.replace(/^[ ]+|[ .,;:]+$/g, '');

const textOf = (parts: Part[]): string =>
	parts
		.map((part) => (typeof part === 'string' ? htmlText(part, '') : textOf(part.parts)))
		.join('');

const bodyText = (blocks: Block[]): string => blocks.map(({ parts }) => textOf(parts)).join('\n');

/** All strings below a value, with their places. */
function strings(value: unknown, path: (string | number)[]): { text: string; path: typeof path }[] {
	if (typeof value === 'string') return [{ text: value, path }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) =>
		strings(one, [...path, Array.isArray(value) ? Number(key) : key]),
	);
}

/**
 * All words in quotation marks in a translation stand, letter by letter, in its original or in a
 * quotation of the story. `quoted`: the words of all quotations.
 */
export function markedInTranslation(
	{ data, body }: Translation,
	original: AnyEntry,
	quoted: string,
): Omit<Problem, 'file'>[] {
	let known: string | undefined;
	const allWords = () => {
		const texts = strings(original.data, []).map(({ text }) => text);
		known ??= plain([quoted, bodyText(original.body), ...texts].join('\n'));
		return known;
	};
	const strange = (text: string): string[] =>
		[...text.matchAll(MARKED)]
			.map(([, words = '']) => words)
			.filter((words) => !allWords().includes(plain(words)));
	const problem = (words: string, place: Pick<Problem, 'line' | 'path'>) => ({
		...place,
		what: `“${words.trim()}” is in quotation marks, but neither the original nor a quotation has these words`,
		fix: FIX,
	});
	return [
		...strings(data, []).flatMap(({ text, path }) =>
			strange(text).map((words) => problem(words, { path })),
		),
		...body.flatMap(({ parts, line }) =>
			strange(textOf(parts)).map((words) => problem(words, { line })),
		),
	];
}
