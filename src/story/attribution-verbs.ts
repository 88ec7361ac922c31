// The verbs by which a text hands words to somebody, by language. Neutral ones are counted; those
// that judge what was said, by doubt, guilt, weight or scorn, are errors when they are used of a
// party set side by side: readers are promised the same verbs for all.

export interface AttributionVerb {
	/** Under which it is counted, `said`. */
	name: string;
	/** Its forms, as a regular expression. */
	forms: string;
	/** What must follow for it to attribute words, as a regular expression. */
	followedBy?: string;
	/** Of a verb that takes sides: what to write. */
	instead?: string;
	/** Whether it may stand where somebody else is said to have said so: `X said that Y refused to`. */
	allowedInReport?: boolean;
}

/** A clause, and not a thing: `admitted that`, `admitted the talks had failed`, not `admitted patients`. */
const CLAUSE =
	' (?:(?:that|it|they|he|she|there|this)\\b' +
	'|(?:the|a|an|its|their|his|her|both|no|most|some)(?: (?!who\\b|that\\b|which\\b)[\\w’-]+){1,5}' +
	' (?:was|were|had|has|have|is|are|would|could|did)\\b)';
/** Not `claimed by`, `stressed out`, `claimed victory`. */
const SAYING =
	'(?! (?:by|out|about|over|and|or|victory|credit|responsibility|compensation|damages|lives|benefits)\\b)';
const SAID = 'Write “said”, or what was done.';

const neutral: [name: string, forms: string, followedBy?: string][] = [
	['said', 'said|says'],
	['told', 'told|tells'],
	['wrote', 'wrote|writes'],
	['stated', 'stated|states'],
	['announced', 'announced|announces'],
	['asked', 'asked|asks'],
	['called', 'called|calls', ' (?:for|on|the|it|its)\\b'],
	['added', 'added|adds'],
	['answered', 'answered|answers|replied|replies|responded|responds'],
	['described', 'described|describes'],
	['explained', 'explained|explains'],
	['reported', 'reported|reports'],
	['proposed', 'proposed|proposes|offered|offers'],
	['spoke', 'spoke|speaks'],
	['argued', 'argued|argues'],
	['warned', 'warned|warns'],
	['denied', 'denied|denies'],
];

const loaded: [name: string, forms: string, followedBy: string, instead?: string][] = [
	['claimed', 'claimed', SAYING],
	['claimed', 'claims?', CLAUSE],
	[
		'admitted',
		'admitted|admits',
		`(?:${CLAUSE}| to having\\b| fault\\b| errors?\\b| mistakes?\\b)`,
	],
	['conceded', 'conceded|concedes', SAYING],
	['confessed', 'confessed|confesses', SAYING],
	['acknowledged', 'acknowledged|acknowledges', CLAUSE],
	['insisted', 'insisted|insists', SAYING],
	['stressed', 'stressed', SAYING],
	['stressed', 'stresses', CLAUSE],
	['emphasized', 'emphasi[sz]e[ds]', SAYING],
	['underlined', 'under(?:lined|lines|scored|scores)', SAYING],
	['pointed out', 'point(?:ed|s) out', ''],
	['noted', 'noted', SAYING],
	['noted', 'notes', ' that\\b'],
	['made clear', 'ma(?:de|kes) (?:it )?clear', ''],
	['revealed', 'revealed|reveals', CLAUSE],
	['maintained', 'maintained|maintains', ' that\\b'],
	['asserted', 'asserted|asserts', SAYING],
	['contended', 'contended|contends', CLAUSE],
	['purported', 'purported|purports', ' to\\b'],
	['insisted', 'insist', CLAUSE],
	['stressed', 'stress|emphasi[sz]e', CLAUSE],
	['admitted', 'admit|concede', CLAUSE],
	['noted', 'note|point out', ' that\\b'],
	['boasted', 'boasted|boasts|bragged|brags', SAYING],
	['complained', 'complained|complains', ' (?:that|of|about)\\b'],
	['lamented', 'lamented|laments|bemoaned|bemoans', ''],
	['scoffed', 'scoffed|scoffs|gloated|gloats|fumed|fumes|sneered|sneers', ''],
];

const english: AttributionVerb[] = [
	...neutral.map(([name, forms, followedBy]) => ({
		name,
		forms,
		...(followedBy ? { followedBy } : {}),
	})),
	...loaded.map(([name, forms, followedBy, instead = SAID]) => ({
		name,
		forms,
		followedBy,
		instead,
	})),
	{
		name: 'refused to',
		forms: 'refused?|refuses',
		followedBy: ' to [a-z]+',
		instead: 'Write “would not”, “declined to” or “did not”, or say whose word it is.',
		allowedInReport: true,
	},
];

/** The verbs of a language, by the first part of its tag. Empty for a language without a list. */
export const attributionVerbs = (language: string): AttributionVerb[] =>
	language.split('-')[0] === 'en' ? english : [];
