import type { Receipt } from '../schema/receipt.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import { textCompared } from '../story/text-compared.ts';
import type { Words } from '../words/words-in.ts';

function howChecked(
	{ data }: Entry<'quotes'>,
	source: Entry<'sources'>,
	receipt: Receipt | undefined,
	say: Words,
): string {
	if (receipt?.state === 'verified' && receipt.checkedOn) {
		const date = dateInWords(receipt.checkedOn, say.language);
		const isWhole = textCompared(source, receipt) === 'full text';
		return say(isWhole ? 'checked.full' : 'checked.part', { date });
	}
	if (data.checked) {
		const { against, by, on } = data.checked;
		const date = dateInWords(on, say.language);
		const isWhole = against === 'full text';
		return say(isWhole ? 'checked.byHandFull' : 'checked.byHandPart', { by, date });
	}
	if (!receipt) return say('checked.notYet');
	return say(source.data.read === 'in part' ? 'checked.onlyPartRead' : 'checked.noText');
}

/**
 * How the words of a quotation were checked, as readers see it, and why they count as a quotation
 * when the source sets no marks: one or two sentences, the last without its full stop.
 */
export function checkedInWords(
	quote: Entry<'quotes'>,
	source: Entry<'sources'>,
	receipt: Receipt | undefined,
	say: Words,
): string {
	const { attribution, marks, marksNote } = quote.data;
	if (attribution === 'paraphrase') return say('checked.paraphrase');
	const checked = howChecked(quote, source, receipt, say);
	return marks === 'none' && marksNote
		? say('checked.withNote', { checked, note: marksNote.replace(/\.$/, '') })
		: checked;
}
