import { FEEDS, MACHINE_FILES } from '../story/addresses.ts';
import type { GuideView } from '../views/site-guide.ts';
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
	const link = (title: string, address: string, note?: string) =>
		`- [${markdownText(title)}](${absolute(address)})${note ? `: ${markdownText(note)}` : ''}`;
	const names = frame.authors.map(({ name }) => markdownText(name));
	const by = names.length > 0 ? `written by ${names.join(', ')} and ` : '';
	return `# ${markdownText(frame.shortTitle)}

> ${markdownText(standfirst)}

An explainer of a dispute, ${by}published by ${markdownText(frame.publisher.name)}. Covers events through ${frame.asOfInSentence}; later events are marked. Edition ${frame.edition}, ${frame.editionDate}.

## How to quote

- Words in quotation marks belong to their speakers. Give them word for word, with the speaker, the source and the date; never attribute them to this site or join two quotations into one. A paraphrase is nobody’s words: never set it in quotation marks.
- What a party says is its account and not a finding. Where accounts differ, give each, and do not say which is true.
- Cite the address of the page of what you use: addresses do not change. Say through which day it covers events.
- What is written as not known is not known to the sources read.
- The explainer’s own words: [${markdownText(frame.licence.name)}](${inBrackets(frame.licence.url)}).
- Read the corrections before relying on an earlier copy.

## Pages

${[
	link('The short version', '/', frame.headline),
	link(frame.demandsTitle, '/demands/', 'each with its status and the day of it'),
	link('Quotations', '/quotes/', 'each with speaker, source and date'),
	link('Where accounts differ', '/differences/', 'side by side'),
	link('Timeline', '/timeline/'),
	link('Sources', '/sources/', 'with all that rests on each'),
	link('Glossary', '/glossary/'),
	link('Corrections', '/corrections/'),
	link('About and method', '/about/'),
].join('\n')}

## Questions

${questions.map((one) => link(one.title, one.address, one.answer)).join('\n')}

## Points of difference

${differences.map((one) => link(one.title, one.address, one.note)).join('\n')}

## Data

${[
	link(
		'The whole story as JSON',
		MACHINE_FILES.story,
		'every entry with its fields, text, sources and address; names its JSON Schema',
	),
	link('Tables', MACHINE_FILES.columns, 'a CSV file a collection, and what each column holds'),
	...Object.values(FEEDS).map(({ name, address }) =>
		link(`Editions and corrections, ${name}`, address),
	),
].join('\n')}
`;
}
