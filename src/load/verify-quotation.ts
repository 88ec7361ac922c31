import type { Receipt } from '../schema/receipt.ts';
import type { Entry } from '../story/entry.ts';
import { normalise, RULES_VERSION } from '../story/normalise.ts';
import { type Fault, prove } from '../story/provenance.ts';
import { shortestFragment } from '../story/text-fragment.ts';
import { hashOfText, hashOfWords } from './hash.ts';

/** Works that are the speaker's own from end to end: their words need no quotation marks there. A news release is its party's own, and sets a person's words in marks. */
const OWN_WORDS = new Set([
	'website statement',
	'letter',
	'message',
	'question and answer page',
	'regulator notice',
]);

/**
 * Compares one quotation with the text of its source. Without a text, the receipt of a comparison made elsewhere is kept, and words verified in this
 * source and changed since are a fault: they must not become unchecked words in silence.
 * `byPerson`: a person is among the speakers. `today` is the day written into a new receipt; one that says the same as before keeps its day.
 */
export function verifyQuotation(
	{ data }: Entry<'quotes'>,
	source: Entry<'sources'>,
	byPerson: boolean,
	snapshot: string | undefined,
	kept: Receipt | undefined,
	today: string,
): { receipt: Receipt; faults: Fault[] } {
	const what = {
		source: data.source,
		speakers: data.speakers,
		words: data.words,
		wordsHash: hashOfWords(data.words),
	};
	const fits =
		kept &&
		kept.wordsHash === what.wordsHash &&
		kept.source === what.source &&
		kept.speakers.join(' ') === what.speakers.join(' ');
	if (snapshot === undefined) {
		if (fits) return { receipt: kept, faults: [] };
		if (kept?.state === 'verified' && kept.source === what.source)
			return { receipt: kept, faults: [{ segment: 0, kind: 'changed since verified' }] };
		return { receipt: { state: 'unchecked', ...what }, faults: [] };
	}
	const { state, spans, faults } = prove(data.words, snapshot, {
		marks: !OWN_WORDS.has(source.data.kind) && (byPerson || source.data.kind !== 'news release'),
	});
	const sourceHash = hashOfText(snapshot);
	const text = normalise(snapshot);
	const isSame =
		fits && kept.state === state && kept.sourceHash === sourceHash && kept.rules === RULES_VERSION;
	return {
		receipt: {
			state,
			...what,
			sourceHash,
			rules: RULES_VERSION,
			checkedOn: isSame && kept.checkedOn ? kept.checkedOn : today,
			...(state === 'verified'
				? { spans, fragments: spans.map((span) => shortestFragment(text, span) ?? null) }
				: {}),
		},
		faults,
	};
}
