import { addressToRead } from '../story/address-to-read.ts';
import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsIn } from '../words/words-in.ts';

export interface SourceName {
	id: string;
	publisher: string;
	/** The headline as printed, or the words of the web address when no headline was seen. */
	title: string;
	headlineSeen: boolean;
	/** The language of the title, when it is known not to be that of the story (BCP 47). */
	printedIn?: string;
	/** In words. */
	date: string;
	/** Its page on this site. */
	address: string;
	/** The source itself, when it has an address; its archived copy when it is gone from there. */
	url?: string;
	/** Where it is held: a court's number, an archive's shelf mark. */
	reference?: string;
}

export function sourceName(source: Entry<'sources'>, language: string): SourceName {
	const say = wordsIn(language);
	const { publisher, headline, addressWords, date, reference } = source.data;
	const url = addressToRead(source);
	return {
		id: source.id,
		publisher,
		title: headline ?? say('source.headlineNotSeen', { words: addressWords ?? '' }),
		headlineSeen: headline !== undefined,
		...(source.printedIn && headline !== undefined ? { printedIn: source.printedIn } : {}),
		date: dateInWords(date, language),
		address: addressOf(source),
		...(url ? { url } : {}),
		...(reference ? { reference } : {}),
	};
}

/** A source and a place in it. */
export interface CitationName extends SourceName {
	locator?: string;
}

/**
 * The names of the sources that an entry's front matter cites, without any that the story does not
 * have.
 */
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
