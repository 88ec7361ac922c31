// What a page shows is worked out twice in a build: for its key, and when the page is made. The first is kept for the second.
const kept = new Map<string, unknown>();

/** Keeps what the page at `address` shows until it is made; while somebody is writing, nothing is kept. Gives it back. */
export function keepShown<T>(address: string, shown: T): T {
	if (!import.meta.env.DEV) kept.set(address, shown);
	return shown;
}

/** What was kept for the page, or what `make` gives; it is let go, since a page is made once. */
export function takeShown<T>(address: string, make: () => T): T {
	const shown = kept.get(address) as T | undefined;
	kept.delete(address);
	return shown ?? make();
}
