import type { Part } from '../schema/body.ts';
import type { Snapshot } from './editions.ts';
import type { AnyEntry } from './entry.ts';
import { htmlText } from './html-tokens.ts';

const wordsOf = (part: Part): string =>
	typeof part === 'string' ? htmlText(part, ' ') : part.parts.map(wordsOf).join(' ');

/** An entry in the form in which editions keep entries, near enough to compare its words with them. */
export function recordedEntry({ data, body }: AnyEntry): Snapshot['entries'][string] {
	const fields = data as Record<string, unknown>;
	const { title, name, question, headline } = fields;
	return {
		title: String(title ?? name ?? question ?? headline ?? ''),
		fields: { ...fields, text: body.flatMap(({ parts }) => parts.map(wordsOf)).join(' ') },
	};
}
