/**
 * Something the desk cannot do, in words for an editor: `what` is a clause without a full stop,
 * `fix` whole sentences.
 */
export class DeskError extends Error {
	readonly what: string;
	readonly fix: string;

	constructor(what: string, fix: string) {
		super(`${what}.\n${fix}`);
		this.name = 'DeskError';
		this.what = what;
		this.fix = fix;
	}
}
