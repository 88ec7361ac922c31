import { FEEDS, MACHINE_FILES } from '../story/addresses.ts';
import type { GuideView } from '../views/site-guide.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';
import { markdownText } from './markdown-text.ts';

/** An address for the brackets of a Markdown link, which may not hold these signs. */
const inBrackets = (address: string): string =>
	address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * `/llms.txt` (https://llmstxt.org): what the site is, how to quote it, and where everything is.
 */
export function llms(
	{ frame, standfirst, questions, differences }: GuideView,
	absolute: Absolute,
): string {
	const say = wordsIn(frame.locale);
	const link = (title: string, address: string, note?: string) =>
		`- [${markdownText(title)}](${absolute(address)})${note ? `: ${markdownText(note)}` : ''}`;
	const about = {
		publisher: markdownText(frame.publisher.name),
		asOf: frame.asOfInSentence,
		edition: frame.edition,
		date: frame.editionDate,
	};
	const authors = say.list(
		frame.authors.map(({ name }) => markdownText(name)),
		'unit',
	);
	const licence = say.rich(
		'llms.licence',
		{ licence: markdownText(frame.licence.name) },
		{ link: (inside) => `[${inside.join('')}](${inBrackets(frame.licence.url)})` },
	);
	return `# ${markdownText(frame.shortTitle)}

> ${markdownText(standfirst)}

${authors ? say('llms.aboutBy', { ...about, authors }) : say('llms.about', about)}

## ${say('llms.howToQuote')}

- ${say('llms.wordForWord')}
- ${say('llms.accounts')}
- ${say('llms.cite')}
- ${say('llms.notKnown')}
- ${licence.join('')}
- ${say('llms.readCorrections')}

## ${say('llms.pages')}

${[
	link(say('llms.short'), '/', frame.headline),
	link(frame.demandsTitle, '/demands/', say('llms.demandsNote')),
	link(say('collection.quotes'), '/quotes/', say('llms.quotesNote')),
	link(say('found.differences'), '/differences/', say('llms.differencesNote')),
	link(say('whole.events'), '/timeline/'),
	link(say('whole.sources'), '/sources/', say('llms.sourcesNote')),
	link(say('found.terms'), '/glossary/'),
	link(say('collection.corrections'), '/corrections/'),
	link(say('llms.method'), '/about/'),
].join('\n')}

## ${say('whole.topics')}

${questions.map((one) => link(one.title, one.address, one.answer)).join('\n')}

## ${say('llms.differences')}

${differences.map((one) => link(one.title, one.address, one.note)).join('\n')}

## ${say('llms.data')}

${[
	link(say('llms.story'), MACHINE_FILES.story, say('llms.storyNote')),
	link(say('llms.tables'), MACHINE_FILES.columns, say('llms.tablesNote')),
	...Object.values(FEEDS).map(({ name, address }) => link(say('llms.feed', { name }), address)),
].join('\n')}
`;
}
