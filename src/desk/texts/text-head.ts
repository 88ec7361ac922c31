// What a text says of itself above its first paragraph and in its running heads: who published it,
// when, under which headline, by whom. Proposals for a form, in which somebody looks at each.
import type { SOURCE_KINDS } from '../../schema/source.ts';
import { dateFromWords } from './date-from-words.ts';
import { paragraphs } from './paragraphs.ts';

export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface TextHead {
	title?: string;
	byline?: string;
	publisher?: string;
	/** A day, `2019-06-09`. */
	date?: string;
	kind?: SourceKind;
}

/** Words of a head that name the kind of work. They stand alone or beside the date. */
const KINDS: [RegExp, SourceKind][] = [
	[
		/\b(?:(?:for )?immediate release|(?:news|press|media) (?:release|statement))\b/i,
		'news release',
	],
	[/^(?:opinion|op-ed|editorial|comment(?:ary)?|column)\b/i, 'opinion column'],
	[/^(?:open )?letter\b/i, 'letter'],
	[/^interview\b/i, 'interview'],
	[/^(?:draft )?minutes\b/i, 'minutes'],
	[/^newsletter\b/i, 'newsletter'],
	[/^transcript\b/i, 'transcript'],
	[/^leaflet\b/i, 'leaflet'],
];
/** Opens a letter to many. */
const SALUTATION = /^(?:dear\b|an? (?:open )?letter to\b|to (?:all|every\p{L}*|our|whom)\b)/iu;
/** A name of this many words is no headline. */
const SHORT_NAME = 3;
/** Names of organisations hold one of these, or stand in capitals alone. */
const ORGANISATION =
	/\b(?:alliance|union|guild|council|association|federation|society|foundation|committee|commission|coalition|campaign|party|ministry|department|office|authority|agency|court|county|city|university|college|school|hospital|church|company|group|holdings?|ltd|limited|inc|llc|plc|gmbh|corp(?:oration)?)\b/i;
/** Names of newspapers and stations hold one of these. */
const OUTLET =
	/\b(?:gazette|times|post|news|herald|tribune|journal|chronicle|observer|echo|telegraph|courier|daily|sentinel|examiner|dispatch|star|mail|radio|television|tv)\b/i;

const DAY =
	/(?:\p{L}{3,9}day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}|\p{L}{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}-\d\d-\d\d)/u;
/** What stands around a date and says nothing of its own. */
const AROUND_DATE =
	/\b(?:published|updated|posted|issued|released|last|on|at|date[d:]?|for)\b|\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*[A-Z]{2,4}\b)?/gi;
const BYLINE = /^by\s+(?=\p{Lu})/iu;
const SMALL_WORDS = /^(?:of|the|and|for|in|on|at|de|la|le|du|des|der|die|das|und|y|e|&)$/i;

/** A longer line is a headline or a sentence and no name. */
const MOST_NAME_WORDS = 7;

/** Whether a line is written as names are: each word of weight with a capital. */
const isName = (line: string): boolean => {
	const words = line.split(/\s+/);
	return (
		words.length <= MOST_NAME_WORDS &&
		!/[.!?:]$/.test(line) &&
		words.every((word) => SMALL_WORDS.test(word) || /^[^\p{L}]*\p{Lu}/u.test(word))
	);
};

/** The parts of a line, without those that are only a date or its surroundings. */
const partsOf = (line: string): string[] =>
	line
		.replace(DAY, ' | ')
		.replace(DAY.test(line) ? AROUND_DATE : /$^/, ' ')
		.split(/\s*[|·•]\s*|\s+[–—-]\s+|,\s*(?=\||$)/)
		.map((part) => part.replace(/^[\s,:;]+|[\s,:;]+$/g, ''))
		.filter(Boolean);

/** Whether a line says when something was published, and is no headline with a day in it. */
const isDateline = (line: string): boolean =>
	DAY.test(line) &&
	partsOf(line).every((part) => isName(part) || KINDS.some(([kind]) => kind.test(part)));

/** The name of `known` with which a line begins, `Saltreach Ferries` of `Saltreach Ferries Ltd, Pier House`. */
const knownIn = (line: string, known: string[]): string | undefined =>
	known
		.filter((name) => line.toLowerCase().startsWith(name.toLowerCase()))
		.sort((a, b) => b.length - a.length)[0];

/**
 * What the head of a text says. `edges` are running heads that were cut, `known` the names of parties
 * and publishers that the story has already.
 */
export function textHead(text: string, edges: string[] = [], known: string[] = []): TextHead {
	const all = paragraphs(text);
	const first = all.find(({ number }) => number > 0)?.start ?? text.length;
	const head = all
		.filter(({ number, item, start }) => number === 0 && item === undefined && start < first)
		.map(({ start, end }) => text.slice(start, end));
	const below = text.slice(first).toLowerCase();
	const found: TextHead = {};
	const names: string[] = [];
	const lines: string[] = [];
	const take = (line: string): boolean => {
		const [day] = DAY.exec(line) ?? [];
		if (day && isDateline(line)) {
			const edtf = dateFromWords(day)?.edtf;
			if (edtf?.length === 10) found.date ??= edtf;
		} else if (!BYLINE.test(line) && !KINDS.some(([kind]) => kind.test(line))) return false;
		for (const part of partsOf(line)) {
			const kind = KINDS.find(([pattern]) => pattern.test(part))?.[1];
			if (kind) found.kind ??= kind;
			else if (BYLINE.test(part)) found.byline ??= part.replace(BYLINE, '');
			else if (isName(part)) names.push(part);
		}
		return true;
	};
	for (const line of head) if (!take(line)) lines.push(line);
	for (const edge of edges) take(edge);
	const isPublisher = (line: string): boolean => {
		const [start = line] = line.split(/,\s/);
		if (knownIn(line, known) !== undefined) return true;
		const isNamed = below.includes(start.toLowerCase().replace(/^the /, ''));
		const isLike = ORGANISATION.test(start) || OUTLET.test(start) || !/\p{Ll}/u.test(start);
		return isName(start) && (start !== line || isNamed || isLike);
	};
	const own = lines.length > 1 || names.length === 0 ? lines.find(isPublisher) : undefined;
	const printed = own ?? names[0];
	if (printed) found.publisher = knownIn(printed, known) ?? printed.split(/,\s/)[0] ?? printed;
	const isBareName = (line: string) => isName(line) && line.split(/\s+/).length <= SHORT_NAME;
	const title = lines.find((line) => line !== own && !isBareName(line));
	if (title) found.title = title;
	if (title && SALUTATION.test(title)) found.kind ??= 'letter';
	if (found.byline || OUTLET.test(found.publisher ?? '')) found.kind ??= 'news report';
	return found;
}
