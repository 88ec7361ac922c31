import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import type { PictureView } from '../views/picture.ts';
import { type Direction, directionOf } from '../words/direction-of.ts';
import { recipe } from './design.ts';
import { fonts } from './fonts.ts';
import { pictureCss } from './style.ts';

/** By direction and the digest of the newsroom’s face. */
const fingerprints = new Map<string, string>();

/**
 * A hash of what every picture in a language of this direction depends on: the styles, the fonts, the
 * version of the renderer.
 */
function fingerprintOfAll(direction: Direction, brand: PictureView['brand']): string {
	const key = `${direction} ${brand?.digest ?? ''}`;
	const known = fingerprints.get(key);
	if (known) return known;
	const { version } = JSON.parse(
		readFileSync(findPackageJSON('@takumi-rs/core', import.meta.url) ?? '', 'utf8'),
	) as { version: string };
	const hash = createHash('sha256').update(version).update(pictureCss(direction, brand));
	for (const face of fonts(direction, brand)) hash.update(face.data);
	const fingerprint = hash.digest('hex');
	fingerprints.set(key, fingerprint);
	return fingerprint;
}

const hashes = new WeakMap<PictureView, string>();

/**
 * A hash of everything that a picture depends on, made without drawing it: twelve hexadecimal digits.
 */
export function pictureHash(view: PictureView): string {
	const known = hashes.get(view);
	if (known !== undefined) return known;
	const hash = createHash('sha256')
		.update(fingerprintOfAll(directionOf(view.language), view.brand))
		.update(recipe(view))
		.digest('hex')
		.slice(0, 12);
	hashes.set(view, hash);
	return hash;
}

/** Whether share pictures are made. With `OG_PICTURES=off` they are not, and pages link none. */
export const arePicturesMade = (): boolean => process.env.OG_PICTURES !== 'off';

/**
 * The address of a picture: `/og/quotes/q-example.0123456789ab.png`. A changed picture gets a new
 * address, because other sites cache pictures for a long time. Undefined when no pictures are made.
 */
export const pictureAddress = (view: PictureView): string | undefined =>
	arePicturesMade() ? `/og/${view.key}.${pictureHash(view)}.png` : undefined;
