import { isBareKey } from '../words/is-bare-key.ts';
import { textsFor } from '../words/texts-for.ts';
import { articles } from './articles.ts';
import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';
import type { OwnText } from './own-texts.ts';
import { withoutArticle } from './without-article.ts';

/** A name in a text: of a party or a person, or, without an id, of somebody else. */
export interface NameInText {
	start: number;
	end: number;
	id?: string;
}

interface Known {
	text: string;
	id?: string;
	/** So many of its letters are an article before the name. */
	article?: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const isEnglish = (language: string): boolean => /^en\b/.test(language);

/** What a party may be called with an article: in English `teachers`, `association`, `union`. */
function nounsOf(story: Story, { data }: Entry<'parties'>): string[] {
	const { language } = story.story.data;
	const key = `partyKind.${data.kind}`;
	if (isEnglish(language))
		return [data.short, data.name.split(' ').at(-1) ?? '', data.kind].map((word) =>
			withoutArticle(word, language).toLowerCase(),
		);
	const kind = isBareKey(key) ? (textsFor(language)?.[key] ?? '') : '';
	const words = [data.short, kind].map((word) => withoutArticle(word, language));
	// German keeps the capital of a noun.
	return words.flatMap((word) => [word, word.toLocaleLowerCase(language)]);
}

/** A noun with the articles of the language, and in English without one where a title leaves it out. */
function withArticles(noun: string, language: string): Omit<Known, 'id'>[] {
	if (isEnglish(language))
		return [`the ${noun}`, `The ${noun}`, capitalised(noun)].map((text) => ({ text }));
	return articles(language).flatMap((article) =>
		[article, capitalised(article)].map((one) => ({
			text: one + noun,
			article: /\p{L}$/u.test(one) ? 0 : one.length,
		})),
	);
}

/**
 * What a party set side by side is called with an article, when no other could be meant: its short
 * name, its kind and the like. `the teachers`, `the association`, `the union`.
 */
function commonNouns(story: Story): Known[] {
	const { language, parties } = story.story.data;
	const sides = parties.flatMap((id) => story.parties.get(id) ?? []);
	const nouns = sides
		.filter(({ data }) => data.kind !== 'other' || isEnglish(language))
		.flatMap((side) =>
			[...new Set(nounsOf(story, side))]
				.filter((word) => /^[\p{L}\p{M}-]+$/u.test(word) && word !== 'other')
				.map((word) => ({ word, id: side.id })),
		);
	return [...Map.groupBy(nouns, ({ word }) => word)].flatMap(([word, [noun, ...others]]) =>
		noun && others.length === 0
			? withArticles(word, language).map((one) => ({ ...one, id: noun.id }))
			: [],
	);
}

/** Every name known, by its first word; the longest first. */
const knownNames = memoisePerStory((story) => {
	const people = [...story.people.values()];
	const { language } = story.story.data;
	const bare = (name: string): string => withoutArticle(name, language);
	const surnames = Map.groupBy(people, ({ data }) => data.name.split(' ').at(-1) ?? '');
	const all: Known[] = [
		...[...story.parties.values()].flatMap(({ id, data }) =>
			[data.name, data.short]
				.map(bare)
				.flatMap((name) => [name, capitalised(name)])
				.map((text) => ({ text, id })),
		),
		...people.map(({ id, data }) => ({ text: data.name, id })),
		...[...surnames].flatMap(([text, [person, ...others]]) =>
			person && others.length === 0 ? [{ text, id: person.id }] : [],
		),
		...commonNouns(story),
		...new Set([...story.sources.values()].map(({ data }) => bare(data.publisher))),
	].map((one) => (typeof one === 'string' ? { text: one } : one));
	const byWord = Map.groupBy(all, ({ text }) => FIRST_WORD.exec(text)?.[0] ?? '');
	for (const names of byWord.values()) names.sort((a, b) => b.text.length - a.text.length);
	return byWord;
});

/** The parties and people that a text names, in its order: in components and as plain words. */
export function namesInText(story: Story, { text, names }: OwnText): NameInText[] {
	const byWord = knownNames(story);
	const found: NameInText[] = [...names];
	let from = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		const inComponent = names.some(({ start, end }) => start <= index && index < end);
		if (index < from || inComponent) continue;
		const name = byWord
			.get(word)
			?.find(
				(one) =>
					text.startsWith(one.text, index) && !LETTER.test(text.charAt(index + one.text.length)),
			);
		if (!name) continue;
		from = index + name.text.length;
		const start = index + (name.article ?? 0);
		found.push({ start, end: from, ...(name.id ? { id: name.id } : {}) });
	}
	return found.sort((a, b) => a.start - b.start);
}
