/** What was read of an image file in the content folder. */
export interface ImageFile {
	/** Twelve hexadecimal digits of a hash of its bytes. */
	hash: string;
	/** Bytes. */
	size: number;
	format: 'jpg' | 'png' | 'webp' | 'avif' | 'svg';
	/** In pixels, as it is seen when it is turned as its camera says. */
	width: number;
	height: number;
	/** Why it cannot be shown: a clause and what to do about it. */
	fault?: { what: string; fix: string };
}
