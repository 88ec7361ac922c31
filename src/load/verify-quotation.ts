import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { normalise } from '../story/normalise.ts';
import { ownWords } from '../story/own-words.ts';
import { type Fault, prove } from '../story/provenance.ts';
import { RULES_VERSION } from '../story/rules.ts';
import { sourceText } from '../story/source-text.ts';
import { shortestFragment } from '../story/text-fragment.ts';
import { hashOfText, hashOfWords } from './hash.ts';

const isSameList = (a: string[], b: string[]): boolean =>
	a.length === b.length && a.every((one, i) => normalise(one) === normalise(b[i] ?? ''));

/**
 * Compares one quotation with the text of its source. Without a text, a receipt that still fits
 * stays, whichever list of rules it was made with. If words that were verified in this source have
 * changed since, that is a fault: they must not become unchecked silently. `byPerson` says that a
 * person is among the speakers. `previous` is the receipt from the last run. `today` is the day of a
 * new receipt; a receipt with the same result as before keeps its day.
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
		...(data.marks ? { marks: data.marks } : {}),
		wordsHash: hashOfWords(data.words),
	};
	const fits =
		previous &&
		isSameList(previous.words, compared.words) &&
		previous.source === compared.source &&
		previous.marks === compared.marks &&
		previous.speakers.join(' ') === compared.speakers.join(' ');
	if (snapshot === undefined) {
		if (fits) return { receipt: previous, faults: [] };
		if (previous?.state === 'verified' && previous.source === compared.source)
			return { receipt: previous, faults: [{ segment: 0, kind: 'changed since verified' }] };
		return { receipt: { state: 'unchecked', ...compared }, faults: [] };
	}
	const { state, spans, faults } = prove(data.words, snapshot, {
		marks: data.marks !== 'none' && !ownWords(source, byPerson),
	});
	const sourceHash = hashOfText(snapshot);
	const text = sourceText(snapshot, data.words);
	const against = source.data.read === 'in full' ? 'full text' : 'partial copy';
	const isSame =
		fits &&
		previous.state === state &&
		previous.sourceHash === sourceHash &&
		previous.against === against &&
		previous.rules === RULES_VERSION;
	return {
		receipt: {
			state,
			...compared,
			sourceHash,
			rules: RULES_VERSION,
			against,
			checkedOn: isSame && previous.checkedOn ? previous.checkedOn : today,
			...(state === 'verified'
				? { spans, fragments: spans.map((span) => shortestFragment(text, span) ?? null) }
				: {}),
		},
		faults,
	};
}
