import { type Direction, directionOf } from './direction-of.ts';
import { foreignText } from './foreign-text.ts';
import { isolated } from './isolated.ts';
import { listOf } from './list-of.ts';
import { messages } from './messages.ts';
import { quotationMarks } from './quotation-marks.ts';
import { type ScriptText, scriptTexts } from './script-texts.ts';
import { textsFor } from './texts-for.ts';
import { withMarkup } from './with-markup.ts';
import type { MarkupOf, PlainKey, RichKey, ValueArguments, Values } from './word-key.ts';

/** What the product says in one language. */
export interface Words {
	/** A text: `say('quote.speakers', { count: 3 })`. */
	<K extends PlainKey>(key: K, ...values: ValueArguments<K>): string;
	/**
	 * A text with markup, as a list of strings and of what `markup` makes of each tag's inside:
	 * `say.rich('frame.asOf', { day }, { time: (inside) => <time datetime={day}>{inside}</time> })`.
	 */
	rich<K extends RichKey, T>(
		key: K,
		values: Values<K>,
		markup: Readonly<Record<MarkupOf<K>, (inside: (string | T)[]) => T>>,
	): (string | T)[];
	/** Texts for a script in the browser, by the names that it has for them. */
	forScript(keys: Readonly<Record<string, PlainKey>>): Record<string, ScriptText>;
	/** BCP 47, with the region when the story has one. */
	language: string;
	direction: Direction;
	/** Which way another language is written. `tag`: BCP 47. */
	directionOf(tag: string): Direction;
	/**
	 * The attributes of an element whose text is in another language than its page, and none for any
	 * other. `tag`: BCP 47, undefined when it is that of the page.
	 */
	langOf(tag: string | undefined): { lang?: string; dir?: Direction };
	/**
	 * The same for a text that a message puts into a sentence, where it has no element of its own: a
	 * value for templates, which becomes one in the page. `tag`: as in `langOf`.
	 */
	foreign(text: string, tag: string | undefined): string;
	/** A number with all its decimals: `1,561`, `2.75`. */
	number(value: number): string;
	/** `a`, `a and b`, `a, b and c`; with `or` for `disjunction`, with commas alone for `unit`. */
	list(items: readonly string[], type?: Intl.ListFormatType): string;
	/** The same with semicolons, for items that hold commas. */
	listApart(items: readonly string[]): string;
	/**
	 * The same of anything, such as names that are links: the items, and what the language puts
	 * between them. `apart`: with semicolons. `texts`: what each item reads as, since what stands
	 * between may hang on it (`Ana e Isabel`, `siete u ocho`).
	 */
	listOf<T>(
		items: readonly T[],
		type?: Intl.ListFormatType | 'apart',
		texts?: readonly string[],
	): (string | T)[];
	/** A text as a sentence: with a full stop, unless it ends in a sign of its own. */
	sentence(text: string): string;
	/** Words of a quotation in quotation marks; marks inside them are the source’s and stay. */
	inMarks(words: string): string;
	/** A text with a capital at its beginning. */
	capitalize(text: string): string;
	/** The name of a language in this one: `es` → `Spanish`; its tag when it has none. */
	languageName(tag: string): string;
	/** Compares names and titles as a reader of the language looks for them. */
	compare(a: string, b: string): number;
}

/**
 * A sign that ends a sentence, also before closing marks and brackets and the end of an isolate or of
 * a foreign text: `“` closes in German, and French has a space before `»`.
 */
const ENDS = /\p{Sentence_Terminal}(?:[\u00a0\u202f]?[\p{Pe}\p{Pf}“‘\u2069\ufffb])*$/u;
const LIST_TYPES = ['conjunction', 'disjunction', 'unit'] as const;
/**
 * News in English puts no comma before the last `and` (The Associated Press Stylebook), as CLDR does
 * for Australia and not for the United States.
 */
const listLanguage = (language: string): string => (/^en\b/.test(language) ? 'en-AU' : language);

/** The library would say `{$name}` in the place of a value that is missing. */
const fail = (error: unknown): never => {
	throw error;
};

function wordsFor(language: string): Words {
	const texts = textsFor(language);
	if (!texts) throw new Error(`the product does not speak “${language}”`);
	const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
	const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
	const lists = new Map(
		LIST_TYPES.map((type) => [type, new Intl.ListFormat(listLanguage(language), { type })]),
	);
	const number = (value: number): string => numbers.format(value);
	const messageOf = messages(language, texts, number);
	const direction = directionOf(language);
	/** The values, each kept apart from a text of the other direction. */
	function apart<V extends object>(values: V | undefined): V | undefined {
		let result = values;
		for (const [name, value] of Object.entries(values ?? {})) {
			const text = typeof value === 'string' ? isolated(value, direction) : value;
			if (text !== value) result = { ...result, [name]: text } as V;
		}
		return result;
	}
	/** Names the text that could not be said. */
	function named<T>(key: string, attempt: () => T): T {
		try {
			return attempt();
		} catch (error) {
			const why = error instanceof Error ? error.message : String(error);
			throw new Error(`“${key}” cannot be said in ${language}: ${why}`, { cause: error });
		}
	}

	const say = <K extends PlainKey>(key: K, ...[values]: ValueArguments<K>): string => {
		const message = messageOf(key);
		return typeof message === 'string'
			? message
			: named(key, () => message.format(apart(values), fail));
	};
	const list = (items: readonly string[], type: Intl.ListFormatType = 'conjunction') =>
		lists.get(type)?.format(items.map((item) => isolated(item, direction))) ?? '';
	const listApart = (items: readonly string[]) =>
		items.length === 0 ? '' : items.reduce((before, next) => say('list.apart', { before, next }));
	return Object.assign(say, {
		rich: ((key, values, markup) => {
			const message = messageOf(key);
			return typeof message === 'string'
				? [message]
				: named(key, () => withMarkup(message, apart(values) ?? {}, markup));
		}) as Words['rich'],
		forScript: (keys: Readonly<Record<string, PlainKey>>) => scriptTexts(language, texts, keys),
		language,
		direction,
		directionOf,
		langOf: (tag: string | undefined) => {
			if (tag === undefined) return {};
			const dir = directionOf(tag);
			return { lang: tag, ...(dir === directionOf(language) ? {} : { dir }) };
		},
		foreign: foreignText,
		number,
		list,
		listApart,
		listOf: <T>(
			items: readonly T[],
			type: Intl.ListFormatType | 'apart' = 'conjunction',
			texts: readonly string[] = items.map(() => '–'),
		): (string | T)[] => {
			if (type === 'apart') return listOf(items, listApart);
			let at = 0;
			const parts = lists.get(type)?.formatToParts(texts) ?? [];
			return parts.map((part) => (part.type === 'element' ? (items[at++] as T) : part.value));
		},
		sentence: (text: string) => (ENDS.test(text) ? text : say('text.sentence', { text })),
		inMarks: (words: string) => quotationMarks(language).outer.join(words),
		capitalize: (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
		languageName: (tag: string) => names.of(tag) ?? tag,
		compare: new Intl.Collator(language).compare,
	});
}

/** Formatters are slow to make, so a language has each once. */
const known = new Map<string, Words>();

/** What the product says in a language. Throws for a language without a file in `words/`. */
export function wordsIn(language: string): Words {
	let words = known.get(language);
	if (!words) {
		words = wordsFor(language);
		known.set(language, words);
	}
	return words;
}
