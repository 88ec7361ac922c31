// How much the card of a difference shows, from the fullest version to the shortest.

export interface VersionLimits {
	/** Most characters of a position. */
	position: number;
	/** Whether the words quoted for a position are shown. They are never cut. */
	words: boolean;
	/** Most accounts of one party. */
	accounts: number;
	/** Most characters of what an outlet reports; 0 leaves it out. */
	reported: number;
	/** Counts the sources at the foot instead of naming them: what the card shows names its own. */
	countsSources?: boolean;
}

/**
 * From the fullest version to the shortest. The limits are the same for every party. What an outlet
 * reports goes before a second account or a part of a position, and before it the names of the
 * sources at the foot.
 */
const VERSIONS: VersionLimits[] = [
	{ position: 300, words: true, accounts: 2, reported: 200 },
	{ position: 300, words: true, accounts: 1, reported: 200 },
	{ position: 300, words: false, accounts: 2, reported: 200 },
	{ position: 300, words: false, accounts: 2, reported: 200, countsSources: true },
	{ position: 300, words: false, accounts: 2, reported: 0 },
	{ position: 300, words: false, accounts: 2, reported: 0, countsSources: true },
	{ position: 300, words: false, accounts: 1, reported: 200 },
	{ position: 300, words: false, accounts: 1, reported: 200, countsSources: true },
	{ position: 300, words: false, accounts: 1, reported: 0 },
	{ position: 220, words: false, accounts: 1, reported: 0 },
	{ position: 220, words: false, accounts: 1, reported: 0, countsSources: true },
	{ position: 120, words: false, accounts: 1, reported: 0 },
	{ position: 80, words: false, accounts: 1, reported: 0 },
	{ position: 80, words: false, accounts: 1, reported: 0, countsSources: true },
	{ position: 45, words: false, accounts: 1, reported: 0, countsSources: true },
];
/** Positions of few parties are cut only when one is longer: a cut can change their sense. */
export const WHOLE = 220;

/**
 * The versions of a card, the fullest first. `areMany`: its parties are many or a position is long,
 * so that positions may be cut; `hasSecond`: a party has more than one account; `hasReports`: it has
 * what outlets report.
 */
export const differenceVersions = ({
	areMany,
	hasSecond,
	hasReports,
}: {
	areMany: boolean;
	hasSecond: boolean;
	hasReports: boolean;
}): VersionLimits[] =>
	VERSIONS.filter(
		({ accounts, position, reported, countsSources }) =>
			(accounts === 1 || hasSecond) &&
			(position >= WHOLE || areMany) &&
			(!countsSources || reported === 0 || hasReports),
	);
