// Names that this project gave up because newcomers did not understand them, and what they are
// called now.

interface OldName {
	/** Matches the words of a name as `wordsOf` gives them. */
	words: RegExp;
	now: string;
	/** The folder of src/ in which the name is refused; everywhere when left out. */
	room?: string;
	/** A file of src/ whose format is a contract and holds the name. */
	except?: string;
}

export const OLD_NAMES: OldName[] = [
	{ words: /\bshel(f|ve|ves|ving)\b/, now: 'list page, pagination' },
	// permalinks.json has the key `gone`.
	{ words: /\bgone\b/, now: 'retired, tombstone', except: 'schema/permalinks.ts' },
	{ words: /\bkept\b/, now: 'cached', room: 'load' },
	{ words: /\bnotebooks?\b/, now: 'footnotes' },
	{ words: /\bonce per\b/, now: 'memoise' },
	{ words: /\binterned\b/, now: 'stringInterner' },
	{ words: /\bpieces?\b/, now: 'parts' },
	{ words: /\ba to z\b/, now: 'alphabetical index' },
	{ words: /\bhand(s|ed)? over\b/, now: 'current story' },
	{ words: /\bt(ake|akes|aken|ook) over\b/, now: 'reuse, collect' },
	{ words: /\bshown once\b/, now: 'page data' },
	{ words: /\bground\b/, now: 'fingerprint' },
	{ words: /\bmemory\b/, now: 'manifest' },
	{ words: /\b(adopt|settle)s?\b/, now: 'register, write' },
];
