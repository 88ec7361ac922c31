import type { ImportedText } from './imported-text.ts';
import { textHead } from './text-head.ts';

/**
 * A text with what its head and its running heads say of it, where the file itself does not. `known`:
 * names of parties and publishers that the story has.
 */
export function withHead<Read extends ImportedText>(read: Read, known: string[]): Read {
	const head = textHead(read.text, read.removed, known);
	const date = read.date ?? head.date;
	const kind = read.kind ?? head.kind ?? (read.byline ? 'news report' : undefined);
	return {
		...head,
		...read,
		...(date ? { date } : {}),
		// What is printed is the better proof.
		...(head.date && head.date === date ? { dateKnown: 'printed' } : {}),
		...(kind ? { kind } : {}),
	};
}
