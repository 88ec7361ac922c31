// Every text of the product's own that readers and machines meet, in English: what translations are
// made from. The syntax is MessageFormat 2 (https://messageformat.unicode.org/). `{$name}` is put in
// by the program; `{#link}…{/link}` stands for markup; `.match` chooses by number. A sentence stays
// whole, because other languages have another order. Comments speak to translators.
export const en = {
	// Dates

	/** In the place of a date: nobody knows when it was. */
	'date.notKnown': 'date not known',
	/** A date that is only roughly known: “about May 2019”. */
	'date.about': 'about {$date}',
	/** From one date to another of a different kind: “2018 – May 2019”. */
	'date.range': '{$from} – {$to}',

	// Periods

	/** Since when somebody holds a role that they still hold. */
	'period.from': 'from {$from}',
	'period.until': 'until {$until}',
	'period.fromUntil': 'from {$from} until {$until}',

	// The rules of verification, listed on the method page. Each is a part of a sentence: “When words
	// are compared, …”

	'rule.accents': 'a letter and its accent are one character (Unicode NFC)',
	'rule.ligatures': 'typesetters’ ligatures such as ﬁ and ﬄ are their letters',
	'rule.zeroWidth': 'soft hyphens and other zero-width characters are ignored',
	'rule.hyphens': 'U+2010 and the nonbreaking U+2011 count as the ordinary hyphen',
	'rule.spacesInMarks': 'spaces inside marks, as in « mots », belong to the marks',
	'rule.doubleMarks': 'curly, low, angled and straight double quotation marks are one',
	'rule.cornerBrackets':
		'corner brackets, as Chinese and Japanese set them, are double quotation marks',
	'rule.singleMarks': 'curly and straight single marks and apostrophes are one',
	'rule.angledMarks': 'single angled marks, as in ‹mots›, are single quotation marks',
	'rule.spaces': 'any run of spaces, no-break spaces and line breaks is one space',
	'rule.brokenWords':
		'a word that the source breaks over the end of a line with a hyphen is whole; a hyphen inside a line stays',
	'rule.dashSpeech':
		'a dash at the beginning of a paragraph opens speech, which the next dash or the end of the paragraph closes',
	'rule.commas':
		'a comma that stands right before the closing mark may be left out or become a period, because American setting puts the report’s own comma there',
	'rule.brackets':
		'brackets say what was changed: a letter in the other case, as in [W]e; words that replace up to three others, none of which is a negation or a number; words added',

	// A quotation that other sources print too: how their words compare

	'wording.same': 'Same words',
	'wording.part': 'Part of the words',
	'wording.differs': 'Words differ',
	'wording.paraphrase': 'Paraphrase',

	// Around every page: head, navigation, foot (layouts/)

	// Pages and their parts (pages/, components/)

	// Cards that other sites embed

	// Share pictures

	// Feeds, tables, data and other files for machines

	// Scripts in the browser
} as const;
