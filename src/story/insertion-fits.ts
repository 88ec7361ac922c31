const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
/**
 * Words, and the full stop of “Mr.” between them. Other punctuation would be lost unseen.
 */
const WORDS_ONLY =
	/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\s'-]|(?<=(?<!\p{L})\p{Lu}\p{Ll}{0,3})\.(?=\s))*$/u;
/** As many words as a name or a pronoun with its verb takes. More are left out with `[…]`. */
const MOST_WORDS = 3;
/** Words that deny, in the languages that quotations most often come in. Not complete. */
const NEGATION = new RegExp(
	`^(?:${[
		"not|no|never|none|nobody|nothing|nor|neither|cannot|without|hardly|refuse[sd]?|.*n't",
		"ne|n'.*|pas|jamais|aucune?|nul|nulle|rien|personne|non|sans|ni",
		'nunca|jamás|nada|nadie|ningún|ningun[oa]s?|sin|tampoco|não|nem|sem|mai|senza|né',
		'nicht|nichts|kein|keine[mnrs]?|niemand|niemande[mns]|nie|niemals|weder|ohne',
		'niet|geen|nooit|zonder',
		'inte|aldrig|ikke|aldri|не|нет|ни|никогда|без|nigdy|bez',
		'[وف]?(?:لا|لم|لن|ليس|ليست|ليسوا|غير|دون|بدون|أبدا)',
	].join('|')})$`,
	'iu',
);

const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
const denials = (words: string[]): number => words.filter((word) => NEGATION.test(word)).length;
const numbers = (words: string[]): string[] => words.filter((word) => /\p{N}/u.test(word));

/**
 * Whether words in brackets may stand where the source has `gap`, both normalised: nothing, so that
 * they are added, or at most three words, so that they take their place. Punctuation is never lost,
 * no number goes, and nothing is denied or affirmed by the brackets alone.
 */
export function insertionFits(gap: string, inserted: string): boolean {
	const lost = wordsIn(gap);
	const added = wordsIn(inserted);
	if (lost.length === 0 ? gap.trim() !== '' : !WORDS_ONLY.test(gap.trim())) return false;
	return (
		lost.length <= MOST_WORDS &&
		denials(lost) === denials(added) &&
		numbers(lost).every((number) => added.includes(number))
	);
}
