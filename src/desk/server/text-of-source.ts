import type { EntryCard, Passage, Recorded, SourceText, Span } from '../protocol.ts';
import { paragraphs } from '../texts/paragraphs.ts';
import { quotedPassages } from '../texts/quoted-passages.ts';
import type { Desk } from './desk.ts';
import { recordedSpans } from './recorded-spans.ts';
import { restsOn } from './rests-on.ts';
import { speakerId } from './speaker-id.ts';

/** The hue of the party that the first speaker is or belongs to. */
function hueOf(quote: EntryCard, entries: EntryCard[]): string | undefined {
	const [first] = Array.isArray(quote.data.speakers) ? quote.data.speakers : [];
	const find = (collection: string, id: unknown) =>
		entries.find((one) => one.collection === collection && one.id === id);
	const party = find('parties', first) ?? find('parties', find('people', first)?.data.party);
	return typeof party?.data.hue === 'string' ? party.data.hue : undefined;
}

/** Whether a quotation is taken from a source, or the source prints its words too. */
function carries({ source: from, alsoIn }: EntryCard['data'], source: string): boolean {
	return from === source || (Array.isArray(alsoIn) && alsoIn.some((one) => one?.source === source));
}

function recordedIn(text: string, source: string, entries: EntryCard[]): Recorded[] {
	const quotes = entries.filter(
		({ collection, data }) => collection === 'quotes' && carries(data, source),
	);
	return quotes.flatMap((quote) => {
		const words = Array.isArray(quote.data.words) ? quote.data.words.map(String) : [];
		const hue = hueOf(quote, entries);
		return recordedSpans(text, words).map((span) => ({
			...span,
			quote: quote.id,
			...(hue ? { hue } : {}),
		}));
	});
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text of a source with its paragraphs, what is recorded, what rests on it, and the passages in quotation marks. */
export function textOfSource(desk: Desk, source: string): SourceText {
	const text = desk.snapshots.read(source);
	const { entries } = desk.state();
	const recorded = recordedIn(text, source, entries);
	const passages = quotedPassages(text).map(({ start, end, words, speaker }): Passage => {
		const id = speaker && speakerId(speaker.name, entries);
		return {
			start,
			end,
			words,
			...(speaker ? { speaker: speaker.name } : {}),
			...(id ? { speakerId: id } : {}),
			recordedBy: recorded.filter((one) => overlaps(one, { start, end })).map((one) => one.quote),
		};
	});
	const resting = restsOn(desk, source, text, recorded);
	return { text, paragraphs: paragraphs(text), recorded, passages, resting };
}
