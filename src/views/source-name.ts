import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

export interface SourceName {
	id: string;
	publisher: string;
	/** Headline as printed, or what its address says when no headline was seen. */
	title: string;
	headlineSeen: boolean;
	/** Date in words. */
	date: string;
	address: string;
	url: string;
}

export function sourceName(source: Entry<'sources'>, language: string): SourceName {
	const { publisher, headline, addressWords, date, url } = source.data;
	return {
		id: source.id,
		publisher,
		title: headline ?? `Headline not seen; the address reads: ${addressWords}`,
		headlineSeen: headline !== undefined,
		date: dateInWords(date, language),
		address: addressOf(source),
		url,
	};
}

export interface CitationName extends SourceName {
	locator?: string;
}

/** The sources of an entry's front matter, named. */
export function citationNames(
	story: Story,
	citations: { source: string; locator?: string }[],
): CitationName[] {
	return citations.flatMap(({ source, locator }) => {
		const entry = story.sources.get(source);
		return entry
			? [{ ...sourceName(entry, story.story.data.language), ...(locator ? { locator } : {}) }]
			: [];
	});
}
