/** Characters for private use, which no text holds: each stands for an item while the list is made. */
const FIRST = 0xf0000;
const STAND_IN = /([\u{f0000}-\u{ffffd}])/u;

/** Items of any kind as a list that `format` makes of texts: the items, and what stands between. */
export function listOf<T>(
	items: readonly T[],
	format: (texts: string[]) => string,
): (string | T)[] {
	if (items.length < 2) return [...items];
	return format(items.map((_, i) => String.fromCodePoint(FIRST + i)))
		.split(STAND_IN)
		.filter((part) => part !== '')
		.map((part) => (STAND_IN.test(part) ? (items[(part.codePointAt(0) ?? 0) - FIRST] as T) : part));
}
