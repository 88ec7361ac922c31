// For stories of thousands of entries.

/** Room that grows to the longest text; every text is written into it and copied out. */
let room = Buffer.allocUnsafe(2 ** 20);

/**
 * Texts joined and encoded as UTF-8. Encoding each into its place takes half the time of joining the
 * strings first and encoding the whole.
 */
export function join(texts: readonly string[]): Buffer {
	// A UTF-16 unit takes three bytes at most.
	const most = texts.reduce((sum, text) => sum + 3 * text.length, 0);
	if (most > room.length) room = Buffer.allocUnsafe(most);
	let end = 0;
	for (const text of texts) end += room.write(text, end);
	return Buffer.from(room.subarray(0, end));
}
