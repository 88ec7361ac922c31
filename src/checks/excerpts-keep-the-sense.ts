// Cards and share pictures show the words of a quotation that the author chose. A cut that readers
// cannot see, or that takes away what the position rests on, would misquote the party.
import type { AccountData } from '../schema/difference.ts';
import type { Problem } from '../schema/problem.ts';
import type { Story } from '../story/graph.ts';
import { locateSegment } from '../story/locate-segment.ts';
import { normalise } from '../story/normalise.ts';
import { segmentParts } from '../story/segment-parts.ts';
import { sentences } from '../story/sentences.ts';
import { sourceText } from '../story/source-text.ts';
import { leftOutSentence } from './left-out-sentence.ts';

type Quoted = Extract<AccountData, { quote: string }>;
type Fault = Pick<Problem, 'what' | 'fix'>;

/** A sentence and where it stands in a segment, without the space after it. */
interface Sentence {
	text: string;
	segment: number;
	from: number;
	to: number;
}

/** Where an excerpt stands. */
type Place = Omit<Sentence, 'text'>;

function sentencesIn(segments: string[], language: string): Sentence[] {
	return segments.flatMap((words, segment) => {
		let next = 0;
		return sentences(words, language).map((sentence) => {
			const from = next;
			const text = sentence.trimEnd();
			next += sentence.length;
			return { text, segment, from, to: from + text.length };
		});
	});
}

/** The place of an excerpt in a chosen segment, at or after the end of the excerpt before it. */
function placeOf(
	excerpt: string,
	segments: string[],
	{ chosen, before }: { chosen: number[]; before: Place | undefined },
): Place | undefined {
	const first = before?.segment ?? 0;
	for (const segment of chosen) {
		if (segment < first) continue;
		const start = segment === first ? (before?.to ?? 0) : 0;
		const edges = { marks: false, edges: 'none' } as const;
		const words = sourceText(segments[segment] ?? '', [excerpt]);
		const found = locateSegment(excerpt, words, start, edges);
		if (found) return { segment, from: found[0], to: found[1] };
	}
	return undefined;
}

/** Which end of an excerpt is cut in mid-sentence without a mark, if either is. */
function unmarkedEnd(
	excerpt: string,
	place: Place,
	words: string,
	all: Sentence[],
): 'begins' | 'ends' | undefined {
	const { joints } = segmentParts(excerpt);
	const [cutBefore, cutAfter] = [joints.at(0), joints.at(-1)];
	const near = all.filter(({ segment }) => segment === place.segment);
	if (!cutBefore && !near.some(({ from }) => from === place.from)) return 'begins';
	// The marks at the end of a sentence may be left off.
	const isEnd = ({ to }: Sentence) =>
		to >= place.to && !/[\p{L}\p{N}]/u.test(words.slice(place.to, to));
	return cutAfter || near.some(isEnd) ? undefined : 'ends';
}

/** The places of the parts of an excerpt between its cuts. */
function partsAt(excerpt: string, { segment, from }: Place, words: string): Place[] {
	let end = from;
	return segmentParts(excerpt).texts.map((text) => {
		const start = words.indexOf(text, end);
		end = start + text.length;
		return { segment, from: start, to: end };
	});
}

/** The places of what an account shows, and what is wrong with them. */
function placesShown(
	{ quote, show }: Quoted,
	segments: string[],
	{ chosen, all }: { chosen: number[]; all: Sentence[] },
): { places: Place[]; faults: Fault[] } {
	if (!show) return { places: all.filter(({ segment }) => chosen.includes(segment)), faults: [] };
	const places: Place[] = [];
	const faults: Fault[] = [];
	for (const excerpt of show) {
		const place = placeOf(excerpt, segments, { chosen, before: places.at(-1) });
		if (!place) {
			faults.push({
				what: `“${excerpt}” is not in the words of ${quote} that the account chooses, or not in this order`,
				fix: 'Copy the words letter for letter, and write … where you leave some out.',
			});
			continue;
		}
		const words = segments[place.segment] ?? '';
		places.push(...partsAt(excerpt, place, words));
		const end = unmarkedEnd(excerpt, place, words, all);
		if (end)
			faults.push({
				what: `“${excerpt}” ${end} in mid-sentence without a mark`,
				fix: 'Show the whole sentence, or write … where it is cut, so that readers see the cut.',
			});
	}
	return { places, faults };
}

/** `segments`: all of the quotation, normalised. */
function faultsOf(account: Quoted, segments: string[], language: string): Fault[] {
	const all = sentencesIn(segments, language);
	const chosen = [...segments.keys()].filter((i) => account.segments?.includes(i + 1) ?? true);
	const { places, faults } = placesShown(account, segments, { chosen, all });
	if (faults.length > 0) return faults;
	const isShown = ({ segment, from, to }: Sentence) =>
		places.some((place) => place.segment === segment && place.from < to && place.to > from);
	const shown = places.map(({ segment, from, to }) => segments[segment]?.slice(from, to)).join(' ');
	const others = all.filter((sentence) => !isShown(sentence)).map(({ text }) => text);
	const missed = leftOutSentence(account.position, shown, others, language);
	if (missed === undefined) return [];
	return [
		{
			what: `the words shown leave out the sentence that the position rests on: “${missed}”`,
			fix: 'Show that sentence too, or word the position after the words shown: on a card nobody sees the others.',
		},
	];
}

/**
 * What an account shows of its quotation stands there letter for letter, is cut between sentences
 * or with a mark, and does not leave out the sentence that the position rests on.
 */
export function excerptsKeepTheSense(story: Story): Problem[] {
	return [...story.differences.values()].flatMap(({ file, data }) =>
		Object.entries(data.accounts).flatMap(([party, value]) =>
			[value].flat().flatMap((account, i): Problem[] => {
				if (!('quote' in account) || !(account.show ?? account.segments)) return [];
				const quote = story.quotes.get(account.quote);
				if (!quote) return [];
				const words = (quote.data.translation?.words ?? quote.data.words).map(normalise);
				const field = account.show ? 'show' : 'segments';
				const path = ['accounts', party, ...(Array.isArray(value) ? [i] : []), field];
				return faultsOf(account, words, story.story.data.language).map((fault) => ({
					file,
					path,
					...fault,
				}));
			}),
		),
	);
}
