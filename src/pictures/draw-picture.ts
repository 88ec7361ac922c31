import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import type { PictureView } from '../views/picture.ts';
import { type Direction, directionOf } from '../words/direction-of.ts';
import { tries } from './design.ts';
import { fonts } from './fonts.ts';
import { requireFont } from './require-font.ts';
import { BODY, HEIGHT, pictureCss, WIDTH } from './style.ts';

/** By direction and the digest of the newsroom’s face. */
const renderers = new Map<string, Promise<Renderer>>();

async function makeRenderer(direction: Direction, brand: PictureView['brand']): Promise<Renderer> {
	const made = new Renderer();
	for (const face of fonts(direction, brand)) await made.registerFont(face);
	return made;
}

/**
 * Whether a node and everything inside it end within the area of the body. At their beginning,
 * quotation marks hang outside it. Takumi measures absolute positions; a pixel more is allowed for
 * rounding.
 */
function fits(node: MeasuredNode, direction: Direction): boolean {
	const [, , , , x, y] = node.transform;
	const isWithin =
		direction === 'rtl' ? x >= BODY.left - 1 : x + node.width <= BODY.left + BODY.width + 1;
	return (
		isWithin &&
		y + node.height <= BODY.top + BODY.height + 1 &&
		node.children.every((child) => fits(child, direction))
	);
}

/**
 * Draws a share picture as a PNG. Throws when there is no font for its script, and when not even the
 * shortest version fits, which is a fault of the design.
 */
export async function drawPicture(view: PictureView): Promise<Uint8Array> {
	requireFont(view);
	const direction = directionOf(view.language);
	const key = `${direction} ${view.brand?.digest ?? ''}`;
	const renderer = renderers.get(key) ?? makeRenderer(direction, view.brand);
	renderers.set(key, renderer);
	const drawer = await renderer;
	const options = {
		css: [pictureCss(direction, view.brand)],
		lang: view.language,
		width: WIDTH,
		height: HEIGHT,
	};
	// The second child of a picture is the area of the body.
	for (const html of tries(view)) {
		const { node } = fromHtml(html);
		const [, middle] = (await drawer.measure(node, options)).children;
		if (middle && fits(middle, direction))
			return drawer.render(node, { ...options, format: 'png' });
	}
	throw new Error(
		`The share picture of ${view.key} does not fit into ${WIDTH} × ${HEIGHT} pixels, however much of its texts is cut.`,
	);
}
