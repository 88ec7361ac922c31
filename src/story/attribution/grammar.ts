import type { AttributionVerb } from '../attribution-verbs.ts';

/**
 * How a language hands words to somebody with a verb that takes sides: enough to find a party right
 * beside its verb, and no more. All but names and forms are parts of regular expressions.
 */
export interface AttributionGrammar {
	/** Verbs that take sides. */
	verbs: AttributionVerb[];
	/** Forms of other verbs of saying, by which a report names a speaker. */
	said: string;
	/** What may stand between a party and its verb, each after a space: `hat`, `am Montag`. */
	between: string[];
	/** What stands right before a name that is no subject: a preposition, `die Gegner der`. */
	notSubject: string;
	/** What may stand between a verb and a party behind it, as an article. */
	behind: string;
	/** Before a verb whose subject stands behind it; `\uFFFC` stands for words in quotation marks. */
	opens: string;
	/** All parties together: `beide Seiten`. */
	allSides: string;
	/** Before a verb that somebody else is said to have used. */
	report: string;
}
