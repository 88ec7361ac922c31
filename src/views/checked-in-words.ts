import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { textCompared } from '../story/text-compared.ts';

const TEXT = {
	'full text': 'the full text',
	'partial copy': 'the part of the text that was read',
} as const;

function howChecked(
	{ data }: Entry<'quotes'>,
	source: Entry<'sources'>,
	receipt: Receipt | undefined,
	readableDay: (day: string) => string,
): string {
	if (receipt?.state === 'verified' && receipt.checkedOn)
		return `Verified letter by letter against ${TEXT[textCompared(source, receipt)]}, ${readableDay(receipt.checkedOn)}`;
	if (data.checked) {
		const { against, by, on } = data.checked;
		return `Unchecked by machine; compared by hand with ${TEXT[against]}, by ${by}, ${readableDay(on)}`;
	}
	if (!receipt) return 'Not yet verified: the words were not compared with the source';
	return source.data.read === 'in part'
		? 'Unchecked: only part of the source could be read'
		: 'Unchecked: the source was read, but its text is not at hand to compare with';
}

/**
 * How the words of a quotation were checked, as readers see it, and why they count as a quotation
 * when the source sets no marks: one or two sentences, the last without its full stop.
 * `readableDay` writes out a calendar day.
 */
export function checkedInWords(
	quote: Entry<'quotes'>,
	source: Entry<'sources'>,
	receipt: Receipt | undefined,
	readableDay: (day: string) => string,
): string {
	const { attribution, marks, marksNote } = quote.data;
	if (attribution === 'paraphrase') return 'Not a quotation, so there are no words to verify';
	const checked = howChecked(quote, source, receipt, readableDay);
	return marks === 'none' && marksNote ? `${checked}. ${marksNote.replace(/\.$/, '')}` : checked;
}
