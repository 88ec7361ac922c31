import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MeasuredNode, Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import type { PictureView } from '../views/picture.ts';
import { tries } from './design.ts';
import { fonts } from './fonts.ts';
import { pictureHash } from './picture-address.ts';
import { BODY, CSS, HEIGHT, WIDTH } from './style.ts';

/** Beside Astro’s own caches and outside `dist/`. Names are hashes of the content, so builds of any story may share it. */
const CACHE = join(process.cwd(), 'node_modules/.astro/pictures');

let renderer: Promise<Renderer> | undefined;

async function makeRenderer(): Promise<Renderer> {
	const made = new Renderer();
	for (const face of fonts()) await made.registerFont(face);
	return made;
}

/** Whether everything inside ends within the body’s room. Positions are absolute. */
function fits({ transform: [, , , , x, y], width, height, children }: MeasuredNode): boolean {
	return x + width <= BODY.left + BODY.width + 1 && y + height <= BODY.top + BODY.height + 1 && children.every(fits);
}

async function draw(view: PictureView): Promise<Uint8Array> {
	renderer ??= makeRenderer();
	const drawer = await renderer;
	const options = { css: [CSS], lang: view.language, width: WIDTH, height: HEIGHT };
	for (const html of tries(view)) {
		const { node } = fromHtml(html);
		const { children } = await drawer.measure(node, options);
		if (children[1] && fits(children[1])) return drawer.render(node, { ...options, format: 'png' });
	}
	throw new Error(`The share picture of ${view.key} does not fit: its names or its receipt are too long for 1200 × 630. Shorten the name, the role or the locator of that entry.`);
}

/** A share picture as a PNG, from the cache when the same was drawn before. */
export async function drawPicture(view: PictureView): Promise<Uint8Array> {
	const file = join(CACHE, `${pictureHash(view)}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = await draw(view);
	mkdirSync(CACHE, { recursive: true });
	// Another build may be writing the same picture: each writes its own file, and the name appears when it is whole.
	const own = `${file}.${process.pid}`;
	writeFileSync(own, png);
	renameSync(own, file);
	return png;
}
