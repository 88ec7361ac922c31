/**
 * Words of fewer letters say too little to tell sentences apart. Other languages inflect their
 * articles, pronouns and auxiliaries, so that a chance word counts sooner.
 */
const MIN_LETTERS = 3;
const MIN_INFLECTED = 6;
/** So many letters are the same in the forms of a word: `address`, `addressed`. */
const STEM = 5;
/** So many words of a position in a sentence that is left out are no accident. */
const MIN_WORDS = 2;

const stems = (text: string, language: string): Set<string> =>
	new Set(
		(text.toLocaleLowerCase(language).match(/[\p{L}\p{M}]+/gu) ?? [])
			.filter((word) => word.length >= (/^en\b/.test(language) ? MIN_LETTERS : MIN_INFLECTED))
			.map((word) => word.slice(0, STEM)),
	);

/**
 * The sentence that a position rests on more than on what is shown, judged by the words they have
 * in common; undefined when there is none. `others` are the sentences that are not shown;
 * `language`: BCP 47.
 */
export function leftOutSentence(
	position: string,
	shown: string,
	others: string[],
	language: string,
): string | undefined {
	const wanted = stems(position, language);
	const inShown = wanted.intersection(stems(shown, language));
	return others.find((sentence) => {
		const inSentence = wanted.intersection(stems(sentence, language));
		const only = inSentence.difference(inShown).size;
		return only >= MIN_WORDS && only > inShown.difference(inSentence).size;
	});
}
