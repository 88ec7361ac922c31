const compact = (source: string): string =>
	source
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('//'))
		.join('\n');

const made = new Map<string, string>();

/** A hand-written script without its whole-line comments, indentation and blank lines. Nothing else changes: lines stay lines. Thousands of pages ask for the same two: each is made once. */
export function compactScript(source: string): string {
	const known = made.get(source) ?? compact(source);
	made.set(source, known);
	return known;
}
