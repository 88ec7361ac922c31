import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import type { PictureView } from '../views/picture.ts';
import { tries } from './design.ts';
import { fonts } from './fonts.ts';
import { BODY, CSS, HEIGHT, WIDTH } from './style.ts';

let renderer: Promise<Renderer> | undefined;

async function makeRenderer(): Promise<Renderer> {
	const made = new Renderer();
	for (const face of fonts()) await made.registerFont(face);
	return made;
}

/** Whether everything inside ends within the body’s room. Positions are absolute. */
function fits({ transform: [, , , , x, y], width, height, children }: MeasuredNode): boolean {
	return (
		x + width <= BODY.left + BODY.width + 1 &&
		y + height <= BODY.top + BODY.height + 1 &&
		children.every(fits)
	);
}

/** Draws a share picture as a PNG. Throws when what may not be cut does not fit. */
export async function drawPicture(view: PictureView): Promise<Uint8Array> {
	renderer ??= makeRenderer();
	const drawer = await renderer;
	const options = { css: [CSS], lang: view.language, width: WIDTH, height: HEIGHT };
	for (const html of tries(view)) {
		const { node } = fromHtml(html);
		const { children } = await drawer.measure(node, options);
		if (children[1] && fits(children[1])) return drawer.render(node, { ...options, format: 'png' });
	}
	throw new Error(
		`The share picture of ${view.key} does not fit: its names or its receipt are too long for 1200 × 630. Shorten its names, the role, or how it was said.`,
	);
}
