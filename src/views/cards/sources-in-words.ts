import type { AnyEntry } from '../../story/entry.ts';
import { linksFrom, type Story } from '../../story/graph.ts';
import { sourceName } from '../source-name.ts';

/** Sources named in a card; the full page names all. */
const NAMED = 3;

/** The sources an entry rests on, in words: `Sources: The Paper, March 4, 2024; The Post, March 5, 2024; and 4 more`. */
export function sourcesInWords(story: Story, entry: AnyEntry): string | undefined {
	// What is quoted rests on the source of the quotation.
	const ids = linksFrom(entry).flatMap((link) =>
		link.targets.includes('sources')
			? link.id
			: link.targets.includes('quotes')
				? (story.quotes.get(link.id)?.data.source ?? [])
				: [],
	);
	const names = [...new Set(ids)]
		.flatMap((id) => story.sources.get(id) ?? [])
		.map((source) => sourceName(source, story.story.data.language));
	if (names.length === 0) return undefined;
	const said = names.slice(0, NAMED).map((one) => `${one.publisher}, ${one.date}`);
	const left = names.length - said.length;
	return `${names.length === 1 ? 'Source' : 'Sources'}: ${said.join('; ')}${left > 0 ? `; and ${left} more` : ''}`;
}
