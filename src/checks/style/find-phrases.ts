interface FoundPhrase {
	/** As they stand in the text. */
	words: string;
	/** What the list says of the phrase. */
	instead: string;
}

const EDGE = "[\\p{L}\\p{N}’'-]";

/** A phrase as a pattern: any white space, any apostrophe, and `*` for one word. */
const asPattern = (phrase: string): string =>
	phrase
		.split(' ')
		.map((word) => (word === '*' ? `${EDGE}+` : word.replace(/['’]/g, "['’]")))
		.join('\\s+');
const asExpression = (phrases: string[], flags: string): RegExp =>
	new RegExp(`(?<!${EDGE})(?:${phrases.map(asPattern).join('|')})(?!${EDGE})`, flags);

const compiled = new WeakMap<Record<string, string>, RegExp>();

/** Where phrases of a list (phrase → remedy) stand in a text, in any letter case. */
export function findPhrases(text: string, list: Record<string, string>): FoundPhrase[] {
	const all = Object.keys(list);
	if (all.length === 0) return [];
	let expression = compiled.get(list);
	if (!expression) {
		expression = asExpression(
			all.toSorted((a, b) => b.length - a.length),
			'giu',
		);
		compiled.set(list, expression);
	}
	return [...text.matchAll(expression)].flatMap(({ 0: words }) => {
		const phrase = all.find((one) => new RegExp(`^${asPattern(one)}$`, 'iu').test(words));
		return phrase === undefined ? [] : [{ words, instead: list[phrase] ?? '' }];
	});
}
