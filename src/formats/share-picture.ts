/**
 * The share picture of a page that has a card. It is the file that `og:image` names; sizes
 * are in pixels.
 */
export interface SharePicture {
	/** Address inside the site. */
	address: string;
	width: number;
	height: number;
	alt: string;
}
