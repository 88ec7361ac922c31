import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { normalise, RULES_VERSION } from '../story/normalise.ts';
import { type Fault, prove } from '../story/provenance.ts';
import { shortestFragment } from '../story/text-fragment.ts';
import { hashOfText, hashOfWords } from './hash.ts';

/**
 * Kinds of works that are entirely the speaker’s own, so the words need no quotation marks in the
 * source. A news release is its party’s own, but puts the words of a person in quotation marks.
 */
const OWN_WORDS = new Set([
	'website statement',
	'letter',
	'message',
	'question and answer page',
	'regulator notice',
]);

/**
 * Compares one quotation with the text of its source. Without a text, a receipt that still fits
 * stays. If words that were verified in this source have changed since, that is a fault: they must
 * not become unchecked silently. `byPerson` says that a person is among the speakers. `previous` is
 * the receipt from the last run. `today` is the day of a new receipt; a receipt with the same
 * result as before keeps its day.
 */
export function verifyQuotation(
	{ data }: Entry<'quotes'>,
	source: Entry<'sources'>,
	byPerson: boolean,
	snapshot: string | undefined,
	previous: Receipt | undefined,
	today: string,
): { receipt: Receipt; faults: Fault[] } {
	const compared = {
		source: data.source,
		speakers: data.speakers,
		words: data.words,
		wordsHash: hashOfWords(data.words),
	};
	const fits =
		previous &&
		previous.wordsHash === compared.wordsHash &&
		previous.source === compared.source &&
		previous.speakers.join(' ') === compared.speakers.join(' ');
	if (snapshot === undefined) {
		if (fits) return { receipt: previous, faults: [] };
		if (previous?.state === 'verified' && previous.source === compared.source)
			return { receipt: previous, faults: [{ segment: 0, kind: 'changed since verified' }] };
		return { receipt: { state: 'unchecked', ...compared }, faults: [] };
	}
	const { state, spans, faults } = prove(data.words, snapshot, {
		marks: !OWN_WORDS.has(source.data.kind) && (byPerson || source.data.kind !== 'news release'),
	});
	const sourceHash = hashOfText(snapshot);
	const text = normalise(snapshot);
	const isSame =
		fits &&
		previous.state === state &&
		previous.sourceHash === sourceHash &&
		previous.rules === RULES_VERSION;
	return {
		receipt: {
			state,
			...compared,
			sourceHash,
			rules: RULES_VERSION,
			checkedOn: isSame && previous.checkedOn ? previous.checkedOn : today,
			...(state === 'verified'
				? { spans, fragments: spans.map((span) => shortestFragment(text, span) ?? null) }
				: {}),
		},
		faults,
	};
}
