import { refsIn } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/** `<Quote segments="…">` shows only segments that the quotation has. */
export function segmentsExist(story: Story, entries: AnyEntry[]): Problem[] {
	return entries.flatMap(({ file, body }) =>
		body
			.flatMap((block) => refsIn(block.parts))
			.flatMap(({ name, attributes, line }): Problem[] => {
				const { id = '', segments } = attributes;
				const count = name === 'Quote' ? story.quotes.get(id)?.data.words.length : undefined;
				if (count === undefined || segments === undefined) return [];
				const unknown = segments.split(/[\s,]+/).filter((number) => Number(number) > count);
				if (unknown.length === 0) return [];
				const has = count === 1 ? '1 segment' : `${count} segments`;
				return [
					{
						file,
						line,
						what: `<Quote> shows segment ${unknown.join(', ')} of “${id}”, which has ${has}`,
						fix: 'Segments are counted from 1; without the attribute all are shown.',
					},
				];
			}),
	);
}
