/**
 * Whether a word becomes another one by a single slip: a letter too many, one too few, a wrong one,
 * or two beside each other in the wrong order (a Damerau-Levenshtein distance of 1).
 */
export function isOneSlip(word: string, other: string): boolean {
	if (word === other) return false;
	let i = 0;
	while (i < word.length && word[i] === other[i]) i += 1;
	const [a, b] = [word.slice(i), other.slice(i)];
	return (
		a.slice(1) === b ||
		a === b.slice(1) ||
		a.slice(1) === b.slice(1) ||
		(a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
	);
}
