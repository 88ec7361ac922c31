// The fields of a quotation whose words were typed only to find them in the source.
import { MEDIA } from '../../schema/quote.ts';
import type { Entry } from '../../story/entry.ts';
import { nearestPassage } from '../../story/nearest-passage.ts';
import { normalise } from '../../story/normalise.ts';
import { ownWords } from '../../story/own-words.ts';
import { JOINT } from '../../story/segment-parts.ts';
import { refused } from '../refused.ts';
import { findWords } from '../texts/find-words.ts';
import { locatorAt } from '../texts/locator-at.ts';
import { type QuotedPassage, quotedPassages } from '../texts/quoted-passages.ts';
import { recordedWords } from '../texts/recorded-words.ts';
import type { Segment } from '../texts/segment-at.ts';
import { say } from '../words/say.ts';

interface Taken {
	words: string;
	places: Segment[];
}

export interface TakenWords {
	fields: Record<string, unknown>;
	remarks: Record<string, string>;
	notes: string[];
}

function refuse(typed: string, source: string, text: string): never {
	const near = nearestPassage(normalise(typed), normalise(recordedWords(text)));
	const words = near?.runs.flatMap((run) => (run.in === 'quotation' ? [] : [run.text])).join(' ');
	throw refused('command.notInSource', { words: typed, source, near: words ?? '' });
}

/** A typed segment as the source has it. What the typist left out with an ellipsis stays left out. */
function takeSegment(typed: string, source: string, text: string): Taken {
	const joints = [...typed.matchAll(JOINT)].map(([joint]) => joint);
	const parts = typed.split(new RegExp(JOINT.source.replace('?<inserted>', '?:'), 'g'));
	const places: Segment[] = [];
	let words = '';
	for (const [i, part] of parts.entries()) {
		const joint = joints[i - 1];
		if (joint !== undefined)
			words += `${words === '' ? '' : ' '}${joint}${part.trim() === '' ? '' : ' '}`;
		if (part.trim() === '') continue;
		const from = places.at(-1)?.end ?? 0;
		const found = findWords(text, part);
		const place = found.find(({ start }) => start >= from) ?? found[0];
		if (!place) return refuse(part.trim(), source, text);
		places.push(place);
		words += recordedWords(place.words);
	}
	return { words, places };
}

const isInside = (place: Segment, passage: Segment): boolean =>
	passage.start <= place.start && place.end <= passage.end;

/**
 * A segment that begins or ends inside the source’s own quotation, with the ellipsis that says so. The
 * sign that ends the quotation belongs to the words, whether it was typed or not.
 */
function withCuts(taken: Taken, text: string, passages: QuotedPassage[]): Taken {
	const { places } = taken;
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last) return taken;
	const [begins, ends] = [first, last].map((place) => passages.find((one) => isInside(place, one)));
	const rest = ends ? text.slice(last.end, ends.end) : '';
	const sign = /^[.!?…]$/.test(rest) ? rest : '';
	const isCut = /[\p{L}\p{N}]/u.test(rest) && !/(?:…|\])$/.test(taken.words);
	const before = begins && begins.start < first.start && !/^(?:…|\[)/.test(taken.words) ? '… ' : '';
	return { ...taken, words: `${before}${taken.words}${sign}${isCut ? ' …' : ''}` };
}

/**
 * Takes the words of a quotation from the text of its source, and with them its place and, where the
 * source says so, its medium and date. `typed` says where to look, one text a segment.
 */
export function newQuotation(
	source: Entry<'sources'>,
	text: string,
	typed: string[],
	given: Record<string, unknown>,
): TakenWords {
	const passages = quotedPassages(text);
	const segments = typed.map((one) => withCuts(takeSegment(one, source.id, text), text, passages));
	const places = segments.flatMap((one) => one.places);
	const [first, last] = [places[0], places.at(-1)];
	if (!first || !last) return refuse(typed.join(' '), source.id, text);
	const locator = locatorAt(text, first.start, last.end);
	const speaker = passages.find((one) => isInside(first, one))?.speaker;
	const { kind, date } = source.data;
	const medium =
		(MEDIA as readonly string[]).includes(kind) && kind !== 'report' ? kind : undefined;
	const isOwn = ownWords(source, false);
	const copies = typed.length === 1 ? findWords(text, typed[0] ?? '').length : 1;
	return {
		fields: {
			...(medium ? { medium } : {}),
			source: source.id,
			...(locator ? { locator } : {}),
			...(isOwn ? { saidOn: date } : {}),
			attribution: 'direct',
			...given,
			words: segments.map(({ words }) => words),
		},
		remarks:
			speaker && !given.speakers
				? { speakers: say('remark.suggests', { name: speaker.name }) }
				: {},
		notes: copies > 1 ? [say('command.severalPlaces', { count: copies, place: locator })] : [],
	};
}
