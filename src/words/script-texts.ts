// Texts for scripts in the browser, which do without the library: the page brings them along as
// patterns, and `client/page-words.ts` puts the values in.
import { MessageFormat } from 'messageformat';
import type { MessageFunction } from 'messageformat/functions';
import type { PlainKey, Texts } from './word-key.ts';

/** `{name}` stands for a value. With plurals, a pattern for each category of the language. */
export type ScriptText = string | Partial<Record<Intl.LDMLPluralRule, string>>;

/** `:number` for values that are not known yet: chooses one category, and writes the placeholder. */
const numberOf =
	(category: string): MessageFunction<'number'> =>
	(_, __, input) => ({
		type: 'number',
		selectKey: (keys) => (keys.has(category) ? category : null),
		toString: () => String(input),
		toParts: () => [{ type: 'number', value: String(input) }],
		valueOf: () => Number.NaN,
	});

function fail(error: unknown): never {
	throw error;
}

function scriptText(language: string, text: string): ScriptText {
	const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
	const values = Object.fromEntries(names.map((name) => [name, `{${name}}`]));
	const patterns = new Intl.PluralRules(language)
		.resolvedOptions()
		.pluralCategories.map((category) => {
			const functions = { number: numberOf(category) };
			const message = new MessageFormat(language, text, { bidiIsolation: 'none', functions });
			return [category, message.format(values, fail)] as const;
		});
	const [first] = patterns;
	return first && patterns.every(([, pattern]) => pattern === first[1])
		? first[1]
		: Object.fromEntries(patterns);
}

/**
 * Texts by the names a script has for them. Plurals are chosen by the value `count`. A message may
 * hold values and `:number`, and plural categories but no variants for exact numbers.
 */
export function scriptTexts(
	language: string,
	texts: Texts,
	keys: Readonly<Record<string, PlainKey>>,
): Record<string, ScriptText> {
	return Object.fromEntries(
		Object.entries(keys).map(([name, key]) => [name, scriptText(language, texts[key])]),
	);
}
