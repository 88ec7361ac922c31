/**
 * How many accounts of each party to show when `most` would do: the fewest, at least that many, by
 * which every party with an account is cut, or none is. One account of each would be all that a
 * party with one has said, and only part of what another has. `counts`: how many accounts each
 * party has given.
 */
export function evenAccounts(counts: number[], most: number): number {
	const given = counts.filter((count) => count > 0);
	const fewest = Math.min(...given);
	return most < fewest ? most : Math.max(most, ...given);
}
