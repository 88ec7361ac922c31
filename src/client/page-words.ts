// What the scripts of a page say. The page brings the texts along in its own language
// (src/layouts/ScriptWords.astro), so a script holds none.

type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;

export interface PageWords {
	/** BCP 47. */
	language: string;
	/** A text by its name. The value `count` chooses among plurals. */
	say: (name: string, values?: Record<string, string | number>) => string;
}

/** The texts that the page brings along. */
export function pageWords(): PageWords {
	const { language, texts } = JSON.parse(
		document.getElementById('script-words')?.textContent ?? '{"language":"en","texts":{}}',
	) as { language: string; texts: Record<string, Text> };
	const plurals = new Intl.PluralRules(language);
	const numbers = new Intl.NumberFormat(language);
	return {
		language,
		say: (name, values = {}) => {
			const text = texts[name] ?? '';
			const pattern = typeof text === 'string' ? text : text[plurals.select(Number(values.count))];
			return (pattern ?? '').replace(/\{(\w+)\}/g, (_, value: string) => {
				const put = values[value] ?? '';
				return typeof put === 'number' ? numbers.format(put) : put;
			});
		},
	};
}
