import { paragraphs } from '../texts/paragraphs.ts';
import type { QuotedPassage } from '../texts/quoted-passages.ts';

/** Fewer words in marks that nobody is named for are a name or a word held at a distance. */
const LEAST_WORDS = 3;

export interface PassageGroups {
	/** Each is one quotation: passages of one paragraph and one speaker. */
	quotations: QuotedPassage[][];
	/** Single words in marks. */
	leftOut: QuotedPassage[];
}

/** Divides the passages of a source into quotations. */
export function groupPassages(text: string, passages: QuotedPassage[]): PassageGroups {
	const places = paragraphs(text);
	const paragraphOf = (at: number) => places.findIndex(({ start, end }) => start <= at && at < end);
	const quotations: QuotedPassage[][] = [];
	const leftOut: QuotedPassage[] = [];
	for (const passage of passages) {
		const words = passage.words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
		const isSentence = /[.!?…]$/.test(passage.words);
		if (words < LEAST_WORDS && !passage.speaker && !isSentence) {
			leftOut.push(passage);
			continue;
		}
		const before = quotations.at(-1);
		const last = before?.at(-1);
		const isSame =
			last &&
			paragraphOf(last.start) === paragraphOf(passage.start) &&
			last.speaker?.name === passage.speaker?.name;
		if (isSame) before?.push(passage);
		else quotations.push([passage]);
	}
	return { quotations, leftOut };
}
