interface FoundPhrase {
	/** As they stand in the text. */
	words: string;
	/** What the list says of the phrase. */
	instead: string;
}

interface Compiled {
	/** Finds where any phrase may stand. Without Unicode classes, which would make it slow. */
	any: RegExp;
	each: { pattern: RegExp; instead: string }[];
}

const IN_WORD = /[\p{L}\p{N}’'-]/u;

/** A phrase as a pattern: any white space, any apostrophe, and `*` for one word. */
const asPattern = (phrase: string): string =>
	phrase
		.split(' ')
		.map((word) => (word === '*' ? '[^\\s.,;:?!]+' : word.replace(/['’]/g, "['’]")))
		.join('\\s+');

const compiled = new WeakMap<Record<string, string>, Compiled>();

function compile(list: Record<string, string>): Compiled {
	const phrases = Object.keys(list).toSorted((a, b) => b.length - a.length);
	return {
		any: new RegExp(`\\b(?:${phrases.map(asPattern).join('|')})\\b`, 'gi'),
		each: phrases.map((phrase) => ({
			pattern: new RegExp(`^${asPattern(phrase)}$`, 'i'),
			instead: list[phrase] ?? '',
		})),
	};
}

/** Where phrases of a list (phrase → remedy) stand in a text, in any letter case. */
export function findPhrases(text: string, list: Record<string, string>): FoundPhrase[] {
	if (Object.keys(list).length === 0) return [];
	const { any, each } = compiled.get(list) ?? compile(list);
	compiled.set(list, { any, each });
	return [...text.matchAll(any)].flatMap(({ 0: words, index }) => {
		const around = text.charAt(index - 1) + text.charAt(index + words.length);
		const phrase = each.find(({ pattern }) => pattern.test(words));
		return phrase && !IN_WORD.test(around) ? [{ words, instead: phrase.instead }] : [];
	});
}
