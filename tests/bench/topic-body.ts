import type { Random } from './random.ts';
import type { Ids } from './synthetic-story.ts';
import { prose } from './words.ts';

/**
 * The body of a topic, some 850 words: ten paragraphs that link and cite a source, two headings,
 * two quotations, a point of difference, and words of a third quotation in a sentence.
 */
export function topicBody(chance: Random, all: Ids, words: Map<string, string[]>): string {
	const links = [
		() => `<Person id="${chance.pick(all.people)}" />`,
		() => `<Party id="${chance.pick(all.parties)}" />`,
		() => `<Term id="${chance.pick(all.terms)}">${prose(chance, 2).slice(0, -1)}</Term>`,
		() => `<Event id="${chance.pick(all.events)}">${prose(chance, 3).slice(0, -1)}</Event>`,
		() => `[${prose(chance, 3).slice(0, -1)}](/topics/${chance.pick(all.topics)}/)`,
		() => `[${prose(chance, 3).slice(0, -1)}](https://example.org/${chance.below(1000)})`,
	];
	const paragraph = () =>
		`${prose(chance, 38)} ${chance.pick(links)()} and ${chance.pick(links)()} too. ${prose(chance, 36)} [@${chance.pick(all.sources)}, paragraph ${1 + chance.below(30)}]`;
	const said = words.get(chance.pick(all.quotes))?.[0]?.split('.')[0];
	const blocks = Array.from({ length: 10 }, paragraph);
	blocks.splice(8, 0, `<Quote id="${chance.pick(all.quotes)}" />`);
	blocks.splice(6, 0, `<Difference id="${chance.pick(all.differences)}" />`);
	blocks.splice(5, 0, `## ${prose(chance, 4).slice(0, -1)}`);
	blocks.splice(2, 0, `<Quote id="${chance.pick(all.quotes)}" />`);
	blocks.splice(1, 0, `## ${prose(chance, 4).slice(0, -1)}`);
	blocks.push(`It was put like this: “${said}.” [@${chance.pick(all.sources)}]`);
	return blocks.join('\n\n');
}
