import type { PictureView } from '../views/picture.ts';
import { pictureAddress } from './picture-address.ts';
import { HEIGHT, WIDTH } from './style.ts';

/**
 * The share picture of a page as a file: its address in the site, its size in pixels, and its text
 * alternative. Undefined when no pictures are made.
 */
export function sharePicture(
	view: PictureView,
): { address: string; width: number; height: number; alt: string } | undefined {
	const address = pictureAddress(view);
	return address === undefined
		? undefined
		: { address, width: WIDTH, height: HEIGHT, alt: view.alt };
}
