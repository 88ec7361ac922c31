/** The end of a sentence, with marks, brackets and signs of copyright or note that may follow it. */
const SENTENCE_END = /[.!?。！？।؟۔][\s"'“”«»‘’‹›」』)\]*†©®™]*$/u;
const CUT_OFF = /(?:…|\.\s?\.\s?\.)[\s"'“”«»‘’‹›」』)\]]*$/;
/** Scripts that set no full stop. */
const WITHOUT_STOPS = /[\p{Script=Thai}\p{Script=Lao}][^\p{L}]*$/u;
/**
 * A signature or a label in a line of its own: a few words, each with a capital or a digit, or in a
 * script without capitals.
 */
const SIGNATURE =
	/[\r\n]\s*(?:[^\p{L}\s]*(?:[\p{Lu}\p{N}]|(?!\p{Script=Han})\p{Lo})\S*[^\S\r\n]*){1,5}$/u;

/**
 * Whether a text seems to have been cut off, as a paywall does: it ends without the full stop,
 * question or exclamation mark of a last sentence, or with three dots. A signature may stand last.
 */
export function endsInMidSentence(text: string): boolean {
	const end = text.trimEnd();
	if (end === '' || WITHOUT_STOPS.test(end)) return false;
	return CUT_OFF.test(end) || !(SENTENCE_END.test(end) || SIGNATURE.test(end));
}
