/** A request that cannot be answered as asked; the message is a sentence for whoever sent it. */
export class HttpError extends Error {
	override name = 'HttpError';
	readonly status: number;
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}
