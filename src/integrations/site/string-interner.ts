// For stories of thousands of entries.

/**
 * Makes a function that gives equal strings as one string that stands alone in memory. V8 keeps a
 * slice of a text together with the whole text: thousands of links would keep thousands of pages.
 */
export function stringInterner(): (text: string) => string {
	const known = new Map<string, string>();
	return (text) => {
		let own = known.get(text);
		if (own === undefined) {
			own = Buffer.from(text).toString();
			known.set(own, own);
		}
		return own;
	};
}
