/** A letter or digit of a script that puts spaces between words. */
const IN_WORD =
	/(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]/u;

/**
 * Whether two neighbouring signs belong to one word, so that a cut between them would cut it. In
 * scripts without spaces no place is known to be inside a word.
 */
export const joinsWords = (left = ' ', right = ' '): boolean =>
	IN_WORD.test(left) && IN_WORD.test(right);

/** Whether a sign is a letter of a script without spaces, beside which any place may be an end. */
export const isUnspaced = (sign: string): boolean =>
	/[\p{L}\p{N}]/u.test(sign) && !IN_WORD.test(sign);
