/** A site could not be published; the message says why, and what to do. */
export class PublishingError extends Error {
	override name = 'PublishingError';
	/** That of the call that failed. */
	code: string;
	constructor(message: string, code = '') {
		super(message);
		this.code = code;
		// Where this program found it does not help whoever builds.
		this.stack = '';
	}
}
