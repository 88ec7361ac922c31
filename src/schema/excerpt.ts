/** A report shows where to look; the file holds the rest. */
const MOST = 80;

/** A text as a report shows it: on one line, and cut when it is long. */
export function excerpt(text: string): string {
	// Only the beginning is looked at: a text may be as long as a file.
	const line = text
		.slice(0, 4 * MOST)
		.replace(/\s+/g, ' ')
		.trim();
	return line.length > MOST ? `${line.slice(0, MOST).trimEnd()} …` : line;
}
