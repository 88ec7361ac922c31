// The texts of an entry that are in the words of the explainer itself, and not of a speaker or a
// source: what the rules about our own words are held against.
import type { Block, Part, PartRef } from '../schema/body.ts';
import type { AnyEntry } from './entry.ts';
import type { Story } from './graph.ts';
import { htmlTokens } from './html-tokens.ts';
import { replaceMarked } from './marked-words.ts';
import { memoisePerEntry } from './memoise.ts';

export interface OwnText {
	/**
	 * Plain text; paragraphs, list items and cells are divided by two line breaks. Words that are
	 * somebody else’s, in quotation marks or set in italics as words, are masked by as many `MASK`.
	 */
	text: string;
	/** Where components name a party or a person. */
	names: { start: number; end: number; id: string }[];
	/** Line in the file, or place in the front matter, as a problem has it. */
	place: { line: number } | { path: (string | number)[] };
}

/** Stands for a character that is not our own. */
export const MASK = '\uFFFC';

/** Fields that hold names, words of others, places in a source or addresses. */
const NOT_OURS = new Set([
	'addressWords',
	'aliases',
	'archivedUrl',
	'before',
	'by',
	'byline',
	'credit',
	'dateKnown',
	'file',
	'licence',
	'locator',
	'name',
	'namedAs',
	'publisher',
	'short',
	'transcript',
	'url',
	'via',
	'website',
	'words',
]);
const IN_LINE = new Set(['a', 'abbr', 'del', 'em', 'strong', 'sub', 'sup']);

const masked = (text: string): string => MASK.repeat(text.length);

/** The words that readers see for a component without words of its own. */
function nameShown(story: Story, { name, attributes: { id = '' } }: PartRef): string {
	switch (name) {
		case 'Party':
			return story.parties.get(id)?.data.short ?? '';
		case 'Person':
			return story.people.get(id)?.data.name ?? '';
		case 'Event':
			return story.events.get(id)?.data.title ?? '';
		case 'Term':
			return story.terms.get(id)?.data.name ?? '';
		default:
			return '';
	}
}

function blockText(story: Story, block: Block): Pick<OwnText, 'text' | 'names'> {
	let text = '';
	let emphasis = 0;
	const names: OwnText['names'] = [];
	const add = (html: string) => {
		for (const token of htmlTokens(html)) {
			if ('text' in token) text += emphasis > 0 ? masked(token.text) : token.text;
			else if (token.tag === 'em') emphasis += token.isClosing ? -1 : 1;
			else if (!IN_LINE.has(token.tag)) text += '\n\n';
		}
	};
	const read = (part: Part): void => {
		if (typeof part === 'string') {
			add(part);
			return;
		}
		const start = text.length;
		for (const child of part.parts) read(child);
		if (part.parts.length === 0) text += nameShown(story, part);
		const { id } = part.attributes;
		if (id && (part.name === 'Party' || part.name === 'Person'))
			names.push({ start, end: text.length, id });
	};
	block.parts.forEach(read);
	return { text: replaceMarked(text, masked), names };
}

/** The strings of prose in a field. A string of one word is an id, a date or one of a few values. */
function fieldTexts(value: unknown, path: (string | number)[]): OwnText[] {
	if (typeof value === 'string')
		return value.trim().includes(' ')
			? [{ text: replaceMarked(value, masked), names: [], place: { path } }]
			: [];
	if (Array.isArray(value)) return value.flatMap((item, i) => fieldTexts(item, [...path, i]));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value)
		.filter(([key]) => !NOT_OURS.has(key))
		.flatMap(([key, item]) => fieldTexts(item, [...path, key]));
}

const perEntry = memoisePerEntry((story: Story, entry: AnyEntry): OwnText[] => {
	const rich = new Set(Object.keys(entry.rich));
	const isPlain = (field: string) =>
		!rich.has(field) &&
		// The headline of a source is its publisher’s.
		!(entry.collection === 'sources' && field === 'headline');
	const plain = Object.fromEntries(Object.entries(entry.data).filter(([field]) => isPlain(field)));
	return [
		...fieldTexts(plain, []),
		...Object.entries(entry.rich).flatMap(([field, texts]) =>
			texts.flatMap((blocks, i) =>
				blocks.map((block) => ({ ...blockText(story, block), place: { path: [field, i] } })),
			),
		),
		...entry.body.map((block) => ({ ...blockText(story, block), place: { line: block.line } })),
	];
});

/** All texts of an entry that are in our own words: its fields in their order, then its body. */
export const ownTexts = (story: Story, entry: AnyEntry): OwnText[] => perEntry(story, entry);
