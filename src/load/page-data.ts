// What a page shows is worked out once in a build: for its key, and the page, which is made right after, takes it. No more than one is held: thousands would cost more in memory that is walked and moved than they do to work out.
import { cacheKeyOf } from './cache-keys.ts';

const makers = new Map<string, () => unknown>();
let last: { address: string; data: unknown } | undefined;

/** Notes how what the page at `address` shows is worked out. While somebody is writing nothing is noted: every request works it out for itself. */
export function registerPageData(address: string, make: () => unknown): void {
	if (!import.meta.env?.DEV) makers.set(address, make);
}

/** The key of the page at `address`, a digest of all it shows; nothing for a page of which that was not noted. */
export function cacheKeyAt(address: string): string | undefined {
	const make = makers.get(address);
	if (!make) return undefined;
	last = { address, data: make() };
	return cacheKeyOf(last.data);
}

/** What was worked out for the key of the page at `address`, when it was the last to be asked for, or what `make` gives. */
export function takePageData<T>(address: string, make: () => T): T {
	const data = last?.address === address ? (last.data as T) : make();
	last = undefined;
	return data;
}
