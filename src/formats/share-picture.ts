/** The share picture of a page that has a card: the same file its `og:image` names. */
export interface SharePicture {
	/** Address inside the site. */
	address: string;
	width: number;
	height: number;
	alt: string;
}
