const compact = (source: string): string =>
	source
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('//'))
		.join('\n');

/** Thousands of pages ask for the same two scripts. */
const compacted = new Map<string, string>();

/**
 * A hand-written script without whole-line comments, indentation and blank lines. Line breaks stay,
 * because a script may rely on them to end a statement.
 */
export function compactScript(source: string): string {
	const script = compacted.get(source) ?? compact(source);
	compacted.set(source, script);
	return script;
}
