// The product's promise: every word in quotation marks is a declared quotation. A stray pair of marks in prose would break it.
import type { Block, Part } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

const MARKED = /[“"]([^”"]*)[”"]/g;
const FIX =
	'Words in quotation marks must stand, letter by letter, in the words of an entry in quotes/. Say it without marks, or declare the quotation.';
/** Fields that hold others' words or no prose; a source's headline is its publisher's. */
const NOT_PROSE = new Set(['words', 'addressWords', 'name', 'url', 'archivedUrl', 'website']);

/** One spelling for marks and spaces, so that only words are compared. */
const plain = (text: string) => text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

function textOf(parts: Part[]): string {
	return parts
		.map((part) =>
			typeof part === 'string'
				? part
						.replace(/<[^>]*>/g, '')
						.replace(/&#x3C;/g, '<')
						.replace(/&#x26;|&amp;/g, '&')
				: textOf(part.parts),
		)
		.join('');
}

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

/** Every word in quotation marks in prose is part of a declared quotation, letter by letter. */
export function markedWordsAreQuotations(story: Story, entries: AnyEntry[]): Problem[] {
	// One text to look in, a line for each segment: plain words hold no line break, so nothing matches across two.
	const declared = [...story.quotes.values()]
		.filter(({ data }) => data.attribution !== 'paraphrase')
		.flatMap(({ data }) => [...data.words, ...(data.translation?.words ?? [])].map(plain))
		.join('\n');
	const undeclared = (text: string) =>
		[...text.matchAll(MARKED)]
			.map((match) => match[1] ?? '')
			.filter((words) => !declared.includes(plain(words)));
	return entries.flatMap((entry) => {
		const bodies: Block[] = entry.body;
		const inBody = bodies.flatMap((block) =>
			undeclared(textOf(block.parts)).map(
				(words): Problem => ({
					file: entry.file,
					line: block.line,
					what: `“${words.replace(/\s+/g, ' ').trim()}” stands in quotation marks, and no quotation holds these words`,
					fix: FIX,
				}),
			),
		);
		const inFields = strings(
			entry.collection === 'sources' ? { ...entry.data, headline: '' } : entry.data,
			[],
		).flatMap(({ text, path }) =>
			undeclared(text).map(
				(words): Problem => ({
					file: entry.file,
					path,
					what: `“${words.replace(/\s+/g, ' ').trim()}” stands in quotation marks, and no quotation holds these words`,
					fix: FIX,
				}),
			),
		);
		return [...inBody, ...inFields];
	});
}
