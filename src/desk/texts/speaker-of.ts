// Whom the words around a quotation name as its speaker. The patterns are those of English reports.
import { attributionVerbs } from '../../story/attribution-verbs.ts';
import { NAME_PATTERN as NAME } from './name-pattern.ts';

/** A name as the text prints it, and where; UTF-16 offsets. */
export interface NameAt {
	name: string;
	start: number;
	end: number;
}

type Span = [start: number, end: number];

const VERB = `(?:${attributionVerbs('en')
	.map(({ forms }) => forms)
	.join('|')}|according to)`;
/** Between a name and its verb: `, the secretary of the union, `. */
const ASIDE = '(?:,[^.!?;:“”"«»]{1,120}?,)?';
const TITLE =
	'(?:(?:the|its|their|our|union|company|council|party)\\s+)?(?:\\p{Ll}[\\p{L}-]*,?\\s+){0,6}';

const AFTER = [
	// “…,” said Orla Tamsett · “…,” said the mayor, Idris Quellborn
	new RegExp(`^[\\s,.]*(?:as\\s+)?${VERB}\\s+${TITLE}(${NAME})`, 'u'),
	// “…,” Orla Tamsett said · “…,” Tamsett, the secretary, said
	new RegExp(`^[\\s,.]*(?:the\\s+)?(${NAME})${ASIDE}\\s+(?:has\\s+|had\\s+)?${VERB}\\b`, 'u'),
];
const BEFORE = [
	// Orla Tamsett, the secretary, said: “…” · Tamsett told the meeting that “…”
	new RegExp(
		`(${NAME})${ASIDE}\\s+(?:has\\s+|had\\s+|also\\s+|then\\s+)?${VERB}\\b[^.!?“”"]{0,80}$`,
		'u',
	),
	// Orla Tamsett, the secretary, saw it otherwise: “…”
	new RegExp(`(?:^|[.!?]\\s+)(?:The\\s+)?(${NAME})${ASIDE}\\s[^.!?:“”"]{0,120}:\\s*$`, 'u'),
	// According to Orla Tamsett, “…”
	new RegExp(`[Aa]ccording to\\s+${TITLE}(${NAME})[^.!?“”"]{0,80}$`, 'u'),
];
const PRONOUN_AFTER = new RegExp(
	`^[\\s,.]*(?:he|she|they|it)\\s+(?:has\\s+|had\\s+)?(?:also\\s+)?${VERB}\\b`,
	'iu',
);
const PRONOUN_BEFORE = new RegExp(
	`(?:^|[.!?]\\s+)(?:He|She|They|It)\\s+(?:has\\s+|had\\s+|also\\s+|then\\s+)?${VERB}\\b[^.!?“”"]{0,80}$`,
	'u',
);
/** Words with a capital that begin a sentence and name nobody. */
const NOBODY = new RegExp(
	`^(?:${[
		'But|And|The|In|On|At|As|He|She|They|It|We|I|That|This|Yet|So|When|After|Before|Then|For',
		'If|While|Both|Nobody|Members|Workers|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
		'Sunday',
	].join('|')})\\b(?:\\s+(?=\\p{Lu}))?`,
	'u',
);

/** Farther away nobody looks for the speaker. */
const REACH = 600;
const BLANK_LINES = /\r?\n\s*\r?\n/g;

/** The words around a passage in its paragraph, up to the neighbouring quotations. */
function around(text: string, [start, end]: Span, others: Span[]): { from: number; to: number } {
	const left = Math.max(0, start - REACH);
	const gaps = [...text.slice(left, start).matchAll(BLANK_LINES)];
	const gap = gaps.at(-1);
	const first = gap ? left + gap.index + gap[0].length : left;
	const after = text.slice(end, end + REACH);
	const last = end + (/\r?\n\s*\r?\n/.exec(after)?.index ?? after.length);
	const previous = others.findLast(([, one]) => one < start)?.[1] ?? 0;
	const next = others.find(([one]) => one > end)?.[0] ?? text.length;
	return { from: Math.max(first, previous), to: Math.min(last, next) };
}

/** The group of a match as a name in the text; undefined when it is none. */
function named(match: RegExpExecArray | null, offset: number): NameAt | undefined {
	const found = match?.[1];
	if (!match || !found) return undefined;
	const skipped = NOBODY.exec(found)?.[0].length ?? 0;
	const name = found.slice(skipped).replace(/[’']s$/, '');
	if (!/^\p{Lu}/u.test(name)) return undefined;
	const start = offset + match.index + match[0].indexOf(found) + skipped;
	return { name, start, end: start + name.length };
}

/**
 * The name that the sentence of a passage gives its words to. A pronoun stands for `previous`, the
 * speaker of the passage before. `others` are the places of all passages.
 */
export function speakerOf(
	text: string,
	span: Span,
	others: Span[],
	previous: NameAt | undefined,
): NameAt | undefined {
	const { from, to } = around(text, span, others);
	const after = text.slice(span[1] + 1, to);
	const before = text.slice(from, span[0] - 1).replace(/["“”«»„]/g, ' ');
	for (const pattern of AFTER) {
		const found = named(pattern.exec(after), span[1] + 1);
		if (found) return found;
	}
	if (PRONOUN_AFTER.test(after)) return previous;
	// “…,” said Orla Tamsett, “and …”: the sentence goes on.
	const isContinued =
		/^[^.!?]+$/.test(before) && others.some(([, end]) => end + 1 >= from && end < span[0]);
	if (isContinued && new RegExp(`\\b${VERB}\\b`).test(before)) return previous;
	// “…,” said Orla Tamsett. “…”: nobody else was named since.
	const isJustNamed = previous && previous.start >= from && previous.end <= span[0];
	if (isJustNamed && /[.!?]\s*$/.test(before)) return previous;
	for (const pattern of BEFORE) {
		const found = named(pattern.exec(before), from);
		if (found) return found;
	}
	return PRONOUN_BEFORE.test(before) ? previous : undefined;
}
