// Where sentences end. A quotation is cut between sentences, so that no cut changes its sense.
import { abbreviations } from './abbreviations.ts';

/** A cut made by whoever quoted: `…` or `[…]`. The words go on in the sentence after it. */
const CUT = /(…|\.\s?\.\s?\.)\]?\s*$/;
const LETTER = /[\p{L}\p{N}]/u;

interface Ends {
	segmenter: Intl.Segmenter;
	/** A full stop after an abbreviation, or after initials such as `U.S.`, does not end a sentence. */
	abbreviation: RegExp;
}

/** Segmenters are slow to make, so a language has one. */
const known = new Map<string, Ends>();

function endsIn(language: string): Ends {
	const ends = known.get(language) ?? {
		segmenter: new Intl.Segmenter(language, { granularity: 'sentence' }),
		abbreviation: new RegExp(
			`(^|[\\s(“"‘'„«‚])((\\p{L}\\.)+|(${abbreviations(language)})\\.)\\s*$`,
			'u',
		),
	};
	known.set(language, ends);
	return ends;
}

/**
 * The sentences of a text, each with the white space after it: joined they are the text. `language`:
 * BCP 47.
 */
export function sentences(text: string, language: string): string[] {
	const { segmenter, abbreviation } = endsIn(language);
	const found: string[] = [];
	let open = '';
	for (const { segment } of segmenter.segment(text)) {
		// French sets a space before the mark that closes: « Non. »
		if (open === '' && !LETTER.test(segment) && found.length > 0) {
			found.push(found.pop() + segment);
			continue;
		}
		open += segment;
		if (abbreviation.test(open) || CUT.test(open)) continue;
		found.push(open);
		open = '';
	}
	return open === '' ? found : [...found, open];
}
