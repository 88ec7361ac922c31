// The people and organisations that a source text names. They become drafts, so that a name too many
// costs an editor one deletion.
import { NAME_PATTERN as NAME } from '../texts/name-pattern.ts';
import { paragraphs } from '../texts/paragraphs.ts';
import type { QuotedPassage } from '../texts/quoted-passages.ts';
import { recordedWords } from '../texts/recorded-words.ts';

export interface SourceName {
	/** As full as the text has it. */
	name: string;
	isPerson: boolean;
	/** What the text says they are, right behind the name. */
	role?: string;
	/** Where the name stands first in full. */
	start: number;
	end: number;
}

/**
 * Words that only organisations have in their names: at the end, or before what they are of. Elsewhere
 * they are part of a title, as in “Senate President Orla Tamsett”.
 */
const ORGANISATION = new RegExp(
	`(?<!\\p{L})(?:${[
		'Union|Guild|Council|Company|Co|Ltd|Limited|LLC|Inc|Corp|Corporation|plc|GmbH|AG|SA',
		'Association|Alliance|Federation|Confederation|Congress|Ministry|Department|Agency',
		'Authority|Board|Commission|Committee|Court|Police|University|College|School|Hospital',
		'Bank|Party|Group|Trust|Foundation|Institute|Society|Service|Services|Office|Club|Church',
		'Chamber|Assembly|Parliament|Senate|Government|Workers|Teachers|Nurses|Employers|News',
		'Times|Post|Herald|Gazette|Tribune|Ferries|Railways?|Airlines?|Airways|Industries',
		'Holdings|Partners|Local \\d+',
	].join('|')})(?=$| (?:of|for|on|de) )`,
	'u',
);
/** A name with what it is: `Orla Tamsett, the secretary of the union,`. */
const WITH_ROLE = new RegExp(
	`(${NAME}),\\s+((?:the|a|an|who|its|their|our|\\p{Ll}[\\p{L}-]+ (?:of|for|at))\\s[^,.;:“”"«»]{2,90})(?=[,.;])`,
	'gu',
);
const PLAIN_NAME = new RegExp(`(?<![\\p{L}])(${NAME})`, 'gu');
/** A capital at the beginning of a sentence makes no name. */
const SMALL =
	/^(?:The|A|An|In|On|At|But|And|As|It|He|She|They|We|If|When|While|By|For|To|This|That|There|Members|News|Night|Two|Three)\s+/u;

const bare = (name: string): string => recordedWords(name).replace(/[’']s$/, '');

/** The matches of a pattern, none of which runs on from one paragraph to the next. */
function* matchesIn(text: string, pattern: RegExp): Generator<{ groups: string[]; start: number }> {
	for (const { start, end } of paragraphs(text))
		for (const match of text.slice(start, end).matchAll(pattern))
			yield { groups: [...match], start: start + match.index };
}

/** A role as a record has it: without the article, and not as a clause. */
const asRole = (words: string): string =>
	bare(words)
		.replace(/^who (?:is |was )?/, '')
		.replace(/^(?:the|a|an) /, '');

interface Place {
	name: string;
	start: number;
}

/** Everything in a text that looks like a name, in order. */
const namesIn = (text: string): Place[] =>
	[...matchesIn(text, PLAIN_NAME)].map(({ groups: [, found = ''], start }) => {
		const small = SMALL.exec(found)?.[0].length ?? 0;
		return { name: bare(found.slice(small)), start: start + small };
	});

/**
 * The fullest form of a name in the text: “Brackwell” → “Jonty Brackwell”. Reports call people by their
 * last name and organisations by their first: “Saltreach” → “Saltreach Ferries”.
 */
function fullName(all: Place[], name: string): (Place & { isPerson: boolean }) | undefined {
	const forms: [isPerson: boolean, fits: (other: string) => boolean][] = name.includes(' ')
		? [[true, (other) => other === name]]
		: [
				[true, (other) => other.endsWith(` ${name}`) && !other.includes(' and ')],
				[false, (other) => other.startsWith(`${name} `) && !other.includes(' and ')],
				[true, (other) => other === name],
			];
	for (const [isPerson, fits] of forms) {
		const found = all.filter((one) => fits(one.name));
		// The shortest is the name itself; longer ones have a title before it.
		const shortest = found.reduce<Place | undefined>(
			(best, one) => (best && best.name.length <= one.name.length ? best : one),
			undefined,
		);
		if (shortest) return { ...shortest, isPerson: isPerson && !ORGANISATION.test(shortest.name) };
	}
	return undefined;
}

/**
 * The people and organisations of a source text, in the order of the text: who speaks in a passage, who
 * is named with what they are, and organisations whose names say so.
 */
export function namesInSource(text: string, passages: QuotedPassage[]): SourceName[] {
	const all = namesIn(text);
	const roles = new Map<string, string>();
	const found = new Map<string, SourceName>();
	const add = (printed: string) => {
		const plain = bare(printed);
		const full = fullName(all, plain) ?? {
			name: plain,
			start: 0,
			isPerson: !ORGANISATION.test(plain),
		};
		const { name, start } = full;
		// Two people are not one: “Tamsett and Quellborn”.
		if (/ and /.test(name) && !ORGANISATION.test(name)) return;
		const isPerson = full.isPerson && !/^\p{Lu}{2,}$/u.test(name);
		if (found.has(name)) return;
		found.set(name, { name, isPerson, start, end: start + name.length });
	};
	for (const { speaker } of passages) if (speaker) add(speaker.name);
	for (const { groups } of matchesIn(text, WITH_ROLE)) {
		const [, name = '', role = ''] = groups;
		const plain = bare(name.replace(SMALL, ''));
		if (plain.includes(' ') && !ORGANISATION.test(plain)) add(plain);
		if (!roles.has(plain)) roles.set(plain, asRole(role));
	}
	for (const { name } of all) if (ORGANISATION.test(name) && name.includes(' ')) add(name);
	const names = [...found.values()].sort((a, b) => a.start - b.start);
	// “Guild” beside “Ferry Crews’ Guild”, “Brackwell” beside “Jonty Brackwell”.
	const isPart = ({ name }: SourceName) =>
		names.some((other) => other.name !== name && ` ${other.name} `.includes(` ${name} `));
	return names
		.filter((one) => !isPart(one))
		.map((one) => {
			const role = one.isPerson ? roles.get(one.name) : undefined;
			return role ? { ...one, role } : one;
		});
}
