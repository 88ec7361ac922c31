/** The end of a sentence, with marks, brackets and signs of copyright or note that may follow it. */
const SENTENCE_END = /[.!?。！？।؟][\s"'“”«»’›」』)\]*†©®™]*$/u;
const CUT_OFF = /(?:…|\.\s?\.\s?\.)[\s"'“”«»’›」』)\]]*$/;
/** A signature or a label in a line of its own: a few words, each with a capital or a digit. */
const SIGNATURE = /[\r\n]\s*(?:[^\p{L}\s]*[\p{Lu}\p{N}]\S*[^\S\r\n]*){1,5}$/u;

/**
 * Whether a text seems to have been cut off, as a paywall does: it ends without the full stop,
 * question or exclamation mark of a last sentence, or with three dots. A signature may stand last.
 */
export function endsInMidSentence(text: string): boolean {
	const end = text.trimEnd();
	if (end === '') return false;
	return CUT_OFF.test(end) || !(SENTENCE_END.test(end) || SIGNATURE.test(end));
}
