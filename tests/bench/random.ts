// A seeded random generator, so that a story of N entries is the same on every machine.

export interface Random {
	/** An integer from 0 to `n` - 1. */
	below(n: number): number;
	pick<T>(list: readonly T[]): T;
	/** `count` different items of a list, in the list's order. */
	some<T>(list: readonly T[], count: number): T[];
}

/** mulberry32, in the public domain: https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (n: number) => Math.floor(next() * n);
	const pick = <T>(list: readonly T[]) => list[below(list.length)] as T;
	const some = <T>(list: readonly T[], count: number) => {
		const places = new Set<number>();
		while (places.size < Math.min(count, list.length)) places.add(below(list.length));
		return [...places].sort((a, b) => a - b).map((at) => list[at] as T);
	};
	return { below, pick, some };
}
