/** A word with each two letters beside each other in the other order; none of a short word. */
export function swapped(word: string): string[] {
	const letters = [...word];
	if (letters.length < 4) return [];
	return letters
		.slice(1)
		.map((letter, i) =>
			[...letters.slice(0, i), letter, letters[i] ?? '', ...letters.slice(i + 2)].join(''),
		);
}
