export interface FeedItem {
	/**
	 * The permanent id of the item, by which feed readers recognise it. It has the form of an
	 * address but need not be one that answers.
	 */
	id: string;
	/** Where to read it. */
	address: string;
	title: string;
	/** A calendar day. */
	day: string;
	text: string;
}
