/** What came of asking for an address. */
export interface WebAnswer {
	/** The address that answered, after redirects. */
	url: string;
	/** Whether every redirect on the way says that it is for good. */
	isForGood: boolean;
	/** The HTTP status; undefined when there was no answer. */
	status?: number;
	/** Why there was no answer, or why nobody asked. */
	without?: 'robots' | 'time' | 'network' | 'redirects';
	/** The media type. */
	type?: string;
	bytes?: Uint8Array;
}
