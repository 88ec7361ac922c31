// The site promises readers that all words in quotation marks are quotations checked against their
// source. A stray pair of marks in prose would break that promise.
import type { Block, Part } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { htmlText } from '../story/html-tokens.ts';
import { markedWords } from '../story/marked-words.ts';

const FIX =
	'Words in quotation marks must occur, letter for letter, in the words of an entry in quotes/. Remove the marks, or add the quotation.';
/** Fields that hold words of others or no prose. */
const NOT_PROSE = new Set(['words', 'addressWords', 'name', 'url', 'archivedUrl', 'website']);

/** A text with one spelling for apostrophes and spaces, so that only words are compared. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

const textOf = (parts: Part[]): string =>
	parts
		.map((part) => (typeof part === 'string' ? htmlText(part, '') : textOf(part.parts)))
		.join('');

/** All strings of prose in the front matter, with their places. */
function strings(
	value: unknown,
	path: (string | number)[],
): { text: string; path: (string | number)[] }[] {
	if (typeof value === 'string') return [{ text: value, path }];
	if (Array.isArray(value)) return value.flatMap((item, i) => strings(item, [...path, i]));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value)
			.filter(([key]) => !NOT_PROSE.has(key))
			.flatMap(([key, item]) => strings(item, [...path, key]));
	return [];
}

/**
 * All words in quotation marks in prose are part of a quotation in `quotes/`, letter for letter.
 */
export function markedWordsAreQuotations(story: Story, entries: AnyEntry[]): Problem[] {
	// One text to search in, with a segment per line. The words searched for have no line breaks, so
	// they cannot match across two segments.
	const declared = [...story.quotes.values()]
		.filter(({ data }) => data.attribution !== 'paraphrase')
		.flatMap(({ data }) => [...data.words, ...(data.translation?.words ?? [])].map(plain))
		.join('\n');
	const undeclared = (text: string) =>
		markedWords(text).filter((words) => !declared.includes(plain(words)));
	return entries.flatMap((entry) => {
		const problemsIn = (text: string, place: Pick<Problem, 'line' | 'path'>): Problem[] =>
			undeclared(text).map((words) => ({
				file: entry.file,
				...place,
				what: `“${words.replace(/\s+/g, ' ').trim()}” is in quotation marks, but no quotation contains these words`,
				fix: FIX,
			}));
		const inBody = (entry.body as Block[]).flatMap((block) =>
			problemsIn(textOf(block.parts), { line: block.line }),
		);
		// The headline of a source is its publisher’s.
		const data = entry.collection === 'sources' ? { ...entry.data, headline: '' } : entry.data;
		const inFields = strings(data, []).flatMap(({ text, path }) => problemsIn(text, { path }));
		return [...inBody, ...inFields];
	});
}
