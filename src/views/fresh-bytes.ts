/**
 * The bytes of the texts in a view that are not among those `seen`, to which they are added. A text
 * that stands on a page twice, such as a title, weighs next to nothing the second time.
 */
export function freshBytes(view: unknown, seen: Set<string>): number {
	let bytes = 0;
	JSON.stringify(view, (_, value: unknown) => {
		if (typeof value === 'string' && !seen.has(value)) {
			seen.add(value);
			bytes += Buffer.byteLength(value);
		}
		return value;
	});
	return bytes;
}
