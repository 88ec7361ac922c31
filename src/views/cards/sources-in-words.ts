import type { AnyEntry } from '../../story/entry.ts';
import { type Link, linksFrom, type Story } from '../../story/graph.ts';
import { wordsOf } from '../../story/words-of.ts';
import { sourceName } from '../source-name.ts';

/** Most sources that a card names. The full page names all. */
const MAX_NAMED = 3;

/** The source that a reference leads to: itself, or the source of a quotation. */
function sourceIdOf(story: Story, { targets, id }: Link): string | undefined {
	if (targets.includes('sources')) return id;
	return targets.includes('quotes') ? story.quotes.get(id)?.data.source : undefined;
}

/**
 * The sources an entry rests on, in words: `Sources: The Paper, March 4, 2024; The Post, March 5,
 * 2024; and 4 more`, or `counted` only. Undefined when it rests on none.
 */
export function sourcesInWords(
	story: Story,
	entry: AnyEntry,
	{ counted = false } = {},
): string | undefined {
	const say = wordsOf(story);
	const ids = new Set(linksFrom(entry).flatMap((link) => sourceIdOf(story, link) ?? []));
	const sources = [...ids].flatMap((id) => story.sources.get(id) ?? []);
	if (sources.length === 0) return undefined;
	if (counted) return say('card.sourceCount', { count: sources.length });
	const named = sources.slice(0, MAX_NAMED).map((source) => {
		const name = sourceName(source, say.language);
		return say('source.inALine', name);
	});
	const left = sources.length - named.length;
	const parts = left > 0 ? [...named, say('list.andMore', { count: left })] : named;
	return say('card.sources', { count: sources.length, sources: say.listApart(parts) });
}
