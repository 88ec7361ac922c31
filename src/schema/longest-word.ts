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

/** Whether a text has so long a run without a space. Most have none, and this is told fast. */
function hasLongRun(text: string): boolean {
	let run = 0;
	for (let i = 0; i < text.length; i += 1) {
		run = text.charCodeAt(i) > 0x20 ? run + 1 : 0;
		if (run === 40) return true;
	}
	return false;
}

/** The longest run of letters and signs in which no browser breaks a line; '' when all are short. */
export function longestWord(text: string): string {
	if (!hasLongRun(text)) return '';
	let longest = '';
	for (const [word] of text.matchAll(LONG)) if (word.length > longest.length) longest = word;
	return longest;
}
