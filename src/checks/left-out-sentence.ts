/** Words of fewer letters say too little to tell sentences apart. */
const MIN_LETTERS = 3;
/** So many letters are the same in the forms of a word: `address`, `addressed`. */
const STEM = 5;
/** So many words of a position in a sentence that is left out are no accident. */
const MIN_WORDS = 2;

const stems = (text: string): Set<string> =>
	new Set(
		(text.toLowerCase().match(/\p{L}+/gu) ?? [])
			.filter((word) => word.length >= MIN_LETTERS)
			.map((word) => word.slice(0, STEM)),
	);

/**
 * The sentence that a position rests on more than on what is shown, judged by the words they have
 * in common; undefined when there is none. `others` are the sentences that are not shown.
 */
export function leftOutSentence(
	position: string,
	shown: string,
	others: string[],
): string | undefined {
	const wanted = stems(position);
	const inShown = wanted.intersection(stems(shown));
	return others.find((sentence) => {
		const inSentence = wanted.intersection(stems(sentence));
		const only = inSentence.difference(inShown).size;
		return only >= MIN_WORDS && only > inShown.difference(inSentence).size;
	});
}
