/** A site could not be published; the message says why, and what to do. */
export class PublishingError extends Error {
	override name = 'PublishingError';
	constructor(message: string) {
		super(message);
		// Where this program found it does not help whoever builds.
		this.stack = '';
	}
}
