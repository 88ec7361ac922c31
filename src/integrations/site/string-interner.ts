/**
 * Returns a function that returns the same copy of a string for all equal strings. In V8 a slice of
 * a text keeps the whole text in memory, so the links of thousands of pages would keep the pages.
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
