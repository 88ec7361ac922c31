import type { Entry } from '../story/entry.ts';
import { isError } from './is-error.ts';
import type { ReadEntry } from './read-entry.ts';

/** A quotation with what its comparison needs. */
export interface Comparable {
	quote: Entry<'quotes'>;
	source: Entry<'sources'>;
	/** Whether a person is among the speakers. */
	byPerson: boolean;
}

const isTexts = (value: unknown): value is string[] =>
	Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** What a quotation lacks to be compared; undefined when nothing. */
function lack({ data }: Entry<'quotes'>): string | undefined {
	const { words, speakers, source } = data as Partial<Entry<'quotes'>['data']>;
	if (!isTexts(words)) return 'its words cannot be read';
	if (!isTexts(speakers)) return 'its speakers cannot be read';
	return typeof source === 'string' ? undefined : 'it names no source';
}

/**
 * The quotations whose words can be compared, sorted by id, whatever else is wrong in the content,
 * and the others with the reason: id → clause. Paraphrases are neither.
 */
export function comparableQuotations(read: ReadEntry[]): {
	comparable: Comparable[];
	others: Map<string, string>;
} {
	const people = new Set<string>();
	const sources = new Map<string, Entry<'sources'>>();
	const broken = new Set<string>();
	const quotes: Entry<'quotes'>[] = [];
	for (const { entry, problems } of read) {
		if (entry?.collection === 'people') people.add(entry.id);
		if (entry?.collection === 'quotes' && entry.data.attribution !== 'paraphrase')
			quotes.push(entry);
		if (entry?.collection !== 'sources') continue;
		sources.set(entry.id, entry);
		if (problems.some(isError)) broken.add(entry.id);
	}
	const comparable: Comparable[] = [];
	const others = new Map<string, string>();
	for (const quote of quotes.sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const source = sources.get(quote.data.source);
		const why =
			lack(quote) ??
			(source ? undefined : `there is no source ${quote.data.source}`) ??
			// Whose words a source prints decides whether they must be in quotation marks.
			(source && broken.has(source.id) ? `${source.file} has mistakes` : undefined);
		if (why) others.set(quote.id, why);
		else if (source)
			comparable.push({
				quote,
				source,
				byPerson: quote.data.speakers.some((id) => people.has(id)),
			});
	}
	return { comparable, others };
}
