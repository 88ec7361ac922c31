import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';

const COPY = {
	'full text': 'the full text',
	'partial copy': 'a copy of part of the source',
} as const;

/**
 * How the words of a quotation were checked, as readers see it: a sentence without its full stop.
 * `readableDay` writes out a calendar day.
 */
export function checkedInWords(
	{ data }: Entry<'quotes'>,
	source: Entry<'sources'>,
	receipt: Receipt | undefined,
	readableDay: (day: string) => string,
): string {
	if (data.attribution === 'paraphrase') return 'Not a quotation, so there are no words to verify';
	if (receipt?.state === 'verified' && receipt.checkedOn)
		return `Verified letter by letter against the full text, ${readableDay(receipt.checkedOn)}`;
	if (data.checked) {
		const { against, by, on } = data.checked;
		return `Unchecked by machine; compared by hand with ${COPY[against]}, by ${by}, ${readableDay(on)}`;
	}
	return source.data.read === 'in part'
		? 'Unchecked: only part of the source could be read'
		: 'Unchecked: the source was read, but its text is not at hand to compare with';
}
