import type { Story } from './graph.ts';
import { memoisePerStory } from './memoise.ts';
import type { OwnText } from './own-texts.ts';

/** A name in a text: of a party or a person, or, without an id, of somebody else. */
export interface NameInText {
	start: number;
	end: number;
	id?: string;
}

interface Known {
	text: string;
	id?: string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /[\p{L}\p{N}]+/u;
const LETTER = /[\p{L}\p{N}]/u;
const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/**
 * What a party set side by side is called with an article, when no other could be meant: its short
 * name, the last word of its name, its kind. `the teachers`, `the association`, `the union`.
 */
function commonNouns(story: Story): Known[] {
	const sides = story.story.data.parties.flatMap((id) => story.parties.get(id) ?? []);
	const nouns = sides.flatMap(({ id, data }) => {
		const words = [data.short, data.name.split(' ').at(-1) ?? '', data.kind];
		return [...new Set(words.map((word) => withoutArticle(word).toLowerCase()))]
			.filter((word) => /^[\p{L}-]+$/u.test(word) && word !== 'other')
			.map((word) => ({ word, id }));
	});
	return [...Map.groupBy(nouns, ({ word }) => word)].flatMap(([word, [noun, ...others]]) =>
		noun && others.length === 0
			? [`the ${word}`, `The ${word}`, capitalised(word)].map((text) => ({ text, id: noun.id }))
			: [],
	);
}

/** Every name known, by its first word; the longest first. */
const knownNames = memoisePerStory((story) => {
	const people = [...story.people.values()];
	const surnames = Map.groupBy(people, ({ data }) => data.name.split(' ').at(-1) ?? '');
	const all: Known[] = [
		...[...story.parties.values()].flatMap(({ id, data }) =>
			[data.name, data.short]
				.map(withoutArticle)
				.flatMap((name) => [name, capitalised(name)])
				.map((text) => ({ text, id })),
		),
		...people.map(({ id, data }) => ({ text: data.name, id })),
		...[...surnames].flatMap(([text, [person, ...others]]) =>
			person && others.length === 0 ? [{ text, id: person.id }] : [],
		),
		...commonNouns(story),
		...new Set([...story.sources.values()].map(({ data }) => withoutArticle(data.publisher))),
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
		found.push({ start: index, end: from, ...(name.id ? { id: name.id } : {}) });
	}
	return found.sort((a, b) => a.start - b.start);
}
