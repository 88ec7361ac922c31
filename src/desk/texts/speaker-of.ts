// Whom the words around a quotation name as its speaker. The patterns are those of reports in English,
// and of those in German, Spanish and French where they are alike.
import { attributionGrammar } from '../../story/attribution/attribution-grammar.ts';
import { attributionVerbs } from '../../story/attribution-verbs.ts';
import { NAME_PATTERN as NAME } from './name-pattern.ts';

/** A name as the text prints it, and where; UTF-16 offsets. */
export interface NameAt {
	name: string;
	start: number;
	end: number;
}

type Span = [start: number, end: number];

const ENGLISH = attributionVerbs('en').map(({ forms }) => forms);
/** Verbs of saying of other languages, which in German stand before the speaker in any sentence. */
const OTHERS = ['de', 'es', 'fr'].flatMap((language) => {
	const { said = '(?!)', verbs = [] } = attributionGrammar(language) ?? {};
	return [said, ...verbs.filter(({ followedBy }) => !followedBy).map(({ forms }) => forms)];
});
const VERB = `(?:${[...ENGLISH, ...OTHERS].join('|')}|according to)(?!\\p{L})`;
/** Between a name and its verb: `, the secretary of the union, `. */
const ASIDE = '(?:,[^.!?;:“”"«»]{1,120}?,)?';
/** `die Sprecherin der Gewerkschaft, `: German nouns have capitals, as names have. */
const NOUN = '\\p{Lu}[\\p{L}-]+';
const TITLE =
	`(?:(?:der|die|ihre?|seine?|deren|dessen)\\s+${NOUN}(?:\\s+(?:der|des)\\s+${NOUN})?,?\\s+(?=\\p{Lu})|` +
	'(?:(?:the|its|their|our|union|company|council|party)\\s+)?(?:\\p{Ll}[\\p{L}-]*,?\\s+){0,6})';

const AFTER = [
	// “…,” said Orla Tamsett · “…,” said the mayor, Idris Quellborn
	new RegExp(`^[\\s,.»“”"]*(?:as\\s+)?${VERB}\\s+${TITLE}(${NAME})`, 'u'),
	// “…,” Orla Tamsett said · “…,” Tamsett, the secretary, said
	new RegExp(`^[\\s,.»“”"]*(?:the\\s+)?(${NAME})${ASIDE}\\s+(?:has\\s+|had\\s+)?${VERB}`, 'u'),
];
const BEFORE = [
	// Orla Tamsett, the secretary, said: “…” · Tamsett told the meeting that “…”
	new RegExp(
		`(${NAME})${ASIDE}\\s+(?:has\\s+|had\\s+|also\\s+|then\\s+)?${VERB}[^.!?“”"]{0,80}$`,
		'u',
	),
	// Am Montag sagte Orla Tamsett: „…“
	new RegExp(`(?<!\\p{L})(?:${OTHERS.join('|')})\\s+${TITLE}(${NAME})[^.!?“”"]{0,80}:\\s*$`, 'u'),
	// Orla Tamsett, the secretary, saw it otherwise: “…”
	new RegExp(`(?:^|[.!?]\\s+)(?:The\\s+)?(${NAME})${ASIDE}\\s[^.!?:“”"]{0,120}:\\s*$`, 'u'),
	// According to Orla Tamsett, “…”
	new RegExp(`[Aa]ccording to\\s+${TITLE}(${NAME})[^.!?“”"]{0,80}$`, 'u'),
];
const PRONOUN_AFTER = new RegExp(
	`^[\\s,.»“”"]*(?:he|she|they|it)\\s+(?:has\\s+|had\\s+)?(?:also\\s+)?${VERB}`,
	'iu',
);
const PRONOUN_BEFORE = new RegExp(
	`(?:^|[.!?]\\s+)(?:He|She|They|It)\\s+(?:has\\s+|had\\s+|also\\s+|then\\s+)?${VERB}[^.!?“”"]{0,80}$`,
	'u',
);
const inUtc = { timeZone: 'UTC' } as const;
/** The days of the week, which English and German write with a capital. */
const DAYS = ['en', 'de'].flatMap((language) => {
	const format = new Intl.DateTimeFormat(language, { ...inUtc, weekday: 'long' });
	return Array.from({ length: 7 }, (_, i) => format.format(Date.UTC(2019, 0, 1 + i)));
});
const GERMAN_MONTH = new Intl.DateTimeFormat('de', { ...inUtc, month: 'long' });
const GERMAN_MONTHS = Array.from({ length: 12 }, (_, i) => GERMAN_MONTH.format(Date.UTC(2019, i)));
/** Words with a capital that begin a sentence and name nobody. */
const NOBODY = new RegExp(
	`^(?:(?:${[
		'But|And|The|In|On|At|As|He|She|They|It|We|I|That|This|Yet|So|When|After|Before|Then|For',
		'If|While|Both|Nobody|Members|Workers',
		'Am|Bei|Mit|Nach|Seit|Vor|Zum|Zur|Und|Aber|Doch|Auch|Dann|Als|Wenn',
		'Der|Die|Das|Den|Ein|Eine|Wir|Beide|Niemand',
		'Según|Pero|Ella|Ellos|Ellas|Cuando|Después|Antes',
		'Une|Elle|Ils|Elles|Mais|Et|Dans|Selon|Après|Avant|Quand|Puis',
		`Im\\s+(?:${GERMAN_MONTHS.join('|')})`,
		...DAYS,
	].join('|')})(?![\\p{L}’'-])(?:\\s+(?=\\p{Lu}))?)+`,
	'u',
);
/** A German noun before a name of two words or more: `Bürgermeister Idris Quellborn`. */
const GERMAN_TITLE = /^(?:Der|Die) (\p{Lu}[\p{L}-]+) (?=\p{Lu}\S* \p{Lu})/u;

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
	const skipped = (GERMAN_TITLE.exec(found) ?? NOBODY.exec(found))?.[0].length ?? 0;
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
	if (isContinued && new RegExp(`\\b${VERB}`).test(before)) return previous;
	// “…,” said Orla Tamsett. “…”: nobody else was named since.
	const isJustNamed = previous && previous.start >= from && previous.end <= span[0];
	if (isJustNamed && /[.!?]\s*$/.test(before)) return previous;
	for (const pattern of BEFORE) {
		const found = named(pattern.exec(before), from);
		if (found) return found;
	}
	return PRONOUN_BEFORE.test(before) ? previous : undefined;
}
