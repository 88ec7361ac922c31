/**
 * Makes a function that gives for equal strings the same one, which stands alone in memory.
 * A piece cut from a text holds on to the whole text (V8): thousands of links would keep thousands of pages.
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
