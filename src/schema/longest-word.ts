/** Scripts that put no spaces between words: browsers break their lines anywhere. */
const UNSPACED = [
	'Han',
	'Hiragana',
	'Katakana',
	'Thai',
	'Lao',
	'Khmer',
	'Myanmar',
	'Tibetan',
	'Bopomofo',
]
	.map((script) => `\\p{Script=${script}}`)
	.join('');
/** No shorter run is of interest. */
const LONG = new RegExp(`[^\\s\\u200b\\u2013\\u2014/${UNSPACED}-]{40,}`, 'gu');

/** The longest run of letters and signs in which no browser breaks a line; '' when all are short. */
export function longestWord(text: string): string {
	if (text.length < 40) return '';
	let longest = '';
	for (const [word] of text.matchAll(LONG)) if (word.length > longest.length) longest = word;
	return longest;
}
