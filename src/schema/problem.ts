/** Something wrong in a content file. All problems of a run are reported together. */
export interface Problem {
	/** Path of the file inside the content folder. */
	file: string;
	/** Line in the file, from 1. When left out, it is looked up from `path`. */
	line?: number;
	/** Column in the line, from 1, where it is known. */
	column?: number;
	/** Place in the front matter, for example `['by', 0]`. */
	path?: (string | number)[];
	/** Words of the file that the problem is about: the line is the one from there on that has them. */
	words?: string;
	/** What is wrong, as a clause without a full stop. */
	what: string;
	/** Why it matters or what to do, in whole sentences. */
	fix: string;
	/** The line at fault as it should be written, with the spaces before it, where that can be told. */
	corrected?: string;
	/** A warning is reported and stops nothing. Absent for an error. */
	severity?: 'warning';
}

/** A problem whose line is known. */
export type PlacedProblem = Problem & { line: number };
