/** Basic Latin and the letters, signs and spaces of Western Europe that texts of our own need. */
const ALWAYS: [from: number, to: number][] = [
	[0x20, 0x7e],
	[0xa0, 0xff],
	[0x2010, 0x2026],
	[0x2030, 0x203a],
	[0x2190, 0x2193],
];
const OTHERS = 'ıŁłŒœŠšŸŽž€™−\u202f\u2060';

/**
 * Every letter of texts, in whatever structure, and those that can always come; sorted.
 */
export function lettersOf(texts: unknown[]): string {
	const letters = new Set(OTHERS);
	for (const [from, to] of ALWAYS)
		for (let letter = from; letter <= to; letter += 1) letters.add(String.fromCodePoint(letter));
	for (const text of texts) for (const letter of JSON.stringify(text) ?? '') letters.add(letter);
	return [...letters]
		.filter((letter) => !/[\p{Cc}\p{Cs}]/u.test(letter))
		.sort()
		.join('');
}
