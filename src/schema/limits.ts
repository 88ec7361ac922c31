// How much a content file may hold. Each limit stands well above anything a story needs, so that
// only a slip (a file pasted twice, a picture as text) or an attack reaches it.

export interface Limit {
	/** From here on an editor is warned. */
	warn: number;
	/** More stops the build. */
	most: number;
	/** Why, in a sentence. */
	why: string;
}

/** Characters of a whole content file. A topic of 600 words has about 5,000. */
export const FILE: Limit = {
	warn: 60_000,
	most: 100_000,
	why: 'A reader’s telephone must load and draw the whole page.',
};
/** Characters of a body. 40,000 are about 6,500 words, a long magazine article. */
export const BODY: Limit = {
	warn: 20_000,
	most: 40_000,
	why: 'A page is read in one sitting; a topic has 250 to 600 words.',
};
/** Characters of the front matter. */
export const FRONT_MATTER: Limit = {
	warn: 20_000,
	most: 40_000,
	why: 'Fields hold facts; a text that runs on belongs in the body.',
};
/** Characters of a text field that no other limit names. */
const TEXT: Limit = {
	warn: 600,
	most: 1_200,
	why: 'It stands in tables, cards and lists; longer texts belong in the body.',
};
const TITLE: Limit = {
	warn: 120,
	most: 200,
	why: 'Titles stand on cards, in share pictures and in search results, which cut longer ones.',
};
const NAME: Limit = {
	warn: 80,
	most: 120,
	why: 'Names stand in tables and labels, where longer ones push everything else aside.',
};
/** One segment of a quotation. A letter of two pages has about 5,000 characters. */
const SEGMENT: Limit = {
	warn: 3_000,
	most: 6_000,
	why: 'A quotation of this length is a document: quote its parts and link to the whole.',
};
const ADDRESS: Limit = {
	warn: 1_000,
	most: 2_000,
	why: 'Browsers and servers refuse longer addresses.',
};

/** By the name of a field, at whatever depth. */
const FIELDS: Record<string, Limit> = {
	title: TITLE,
	headline: { ...TITLE, warn: 200, most: 300 },
	question: TITLE,
	shortTitle: NAME,
	name: NAME,
	short: NAME,
	publisher: NAME,
	words: SEGMENT,
	transcript: SEGMENT,
	url: ADDRESS,
	archivedUrl: ADDRESS,
	website: ADDRESS,
	firstAddress: ADDRESS,
};

/** The limit of a text in the front matter. */
export function limitOfText(path: (string | number)[]): Limit {
	const field = path.findLast((key) => typeof key === 'string') ?? '';
	return Object.hasOwn(FIELDS, field) ? (FIELDS[field] ?? TEXT) : TEXT;
}

/**
 * Letters without a space. The longest words of dictionaries have about 60; a longer run cannot be
 * broken on a narrow screen. Scripts that put no spaces between words have no limit.
 */
export const WORD: Limit = {
	warn: 60,
	most: 100,
	why: 'It cannot be broken on a narrow screen, so the page would be wider than the window.',
};
/** Items of a list in the front matter. */
export const LIST: Limit = {
	warn: 100,
	most: 500,
	why: 'Every page of the entry shows the whole list.',
};
/** Lists, fields and brackets inside one another in the front matter: the schemas need four. */
export const FIELD_DEPTH = 12;

/**
 * What a body may hold of the signs that a Markdown parser compares with each other. Its time grows
 * with their square: 20,000 signs of emphasis in one text take over half a minute.
 */
export const PARSING = {
	/** Runs of *, _ and ~. A text of 40,000 characters in ordinary use has some hundreds. */
	emphasis: 2_000,
	/** Opening braces. None is allowed, so these are only read to be refused. */
	braces: 100,
	/** Opening angle brackets: components. */
	tags: 2_000,
	/** Opening square brackets: links and citations. */
	brackets: 4_000,
	/** Opening quotation marks: each is looked up among the quotations. */
	quotes: 1_000,
	/** Lines, and so items of lists and rows of tables. */
	lines: 2_000,
	/** Lists and quotations inside one another. */
	depth: 12,
	/** Spaces or tabs before the first word of a line. */
	indent: 80,
} as const;

/** Bytes of a file that is imported as the text of a source: a report with many pictures. */
export const SOURCE_FILE: Limit = {
	warn: 20_000_000,
	most: 20_000_000,
	why: 'A larger file holds pictures or several works: save its text, or the part that is quoted.',
};
/** Characters of the text of a source. A book has about a million. */
export const SOURCE_TEXT: Limit = {
	warn: 2_000_000,
	most: 2_000_000,
	why: 'No work that is quoted is as long: keep the part that is quoted.',
};
/** Pages of a PDF that is imported. */
export const SOURCE_PAGES: Limit = {
	warn: 600,
	most: 600,
	why: 'Save the chapter that is quoted as a file of its own.',
};
/** Bytes of an image. A photo of 24 megapixels has 5 to 12 million. */
export const IMAGE_FILE: Limit = {
	warn: 10_000_000,
	most: 30_000_000,
	why: 'Everybody who builds the site copies it, and no page shows so much of it.',
};
/** Pixels of an image: those of a sheet of A2 at 300 dots an inch, four times a good camera. */
export const IMAGE_PIXELS = 100_000_000;
/** Pixels of its shorter way across that no image may have, and that a warning asks for. */
export const IMAGE_WIDTH = { least: 160, warn: 640, scan: 1_000 } as const;
/** Characters of the transcripts of a figure, which stand on one page of 14,000 bytes. */
export const TRANSCRIPTS = 24_000;
