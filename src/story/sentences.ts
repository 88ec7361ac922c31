// Where sentences end. A quotation is cut between sentences, so that no cut changes its sense.

/** A full stop after one of these, or after initials such as `U.S.`, does not end a sentence. */
const ABBREVIATION =
	/(^|[\s(“"‘'])((\p{L}\.)+|(Mr|Mrs|Ms|Dr|Prof|Gov|Sen|Rep|Rev|St|Jr|Sr|No|Inc|Co|Corp|Ltd|vs|etc)\.)\s*$/u;
/** A cut made by whoever quoted: `…` or `[…]`. The words go on in the sentence after it. */
const CUT = /(…|\.\s?\.\s?\.)\]?\s*$/;

/** Where sentences end is the same in most languages (Unicode Standard Annex 29). */
const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text, each with the white space after it: joined they are the text. */
export function sentences(text: string): string[] {
	const found: string[] = [];
	let open = '';
	for (const { segment } of SEGMENTER.segment(text)) {
		open += segment;
		if (ABBREVIATION.test(open) || CUT.test(open)) continue;
		found.push(open);
		open = '';
	}
	return open === '' ? found : [...found, open];
}
