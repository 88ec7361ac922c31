/** Something wrong in a content file. Every problem of a run is reported together. */
export interface Problem {
	/** Path of the file inside the content folder. */
	file: string;
	/** Line in the file, from 1. When left out it is found from `path`. */
	line?: number;
	/** Where in the front matter, for example `['by', 0]`. */
	path?: (string | number)[];
	/** What is wrong. */
	what: string;
	/** Why it matters or what to do, in a sentence. */
	fix: string;
}
