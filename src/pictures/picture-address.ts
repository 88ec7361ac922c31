import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureView } from '../views/picture.ts';
import { recipe } from './design.ts';
import { fonts } from './fonts.ts';
import { CSS } from './style.ts';

let fingerprint: string | undefined;

/** A hash of what every picture depends on: the styles, the fonts, the version of the renderer. */
function fingerprintOfAll(): string {
	if (fingerprint) return fingerprint;
	const { version } = JSON.parse(
		readFileSync(join(process.cwd(), 'node_modules/@takumi-rs/core/package.json'), 'utf8'),
	) as { version: string };
	const hash = createHash('sha256').update(version).update(CSS);
	for (const face of fonts()) hash.update(face.data);
	fingerprint = hash.digest('hex');
	return fingerprint;
}

const hashes = new WeakMap<PictureView, string>();

/**
 * A hash of everything that a picture depends on, made without drawing it: twelve hexadecimal digits.
 */
export function pictureHash(view: PictureView): string {
	const known = hashes.get(view);
	if (known !== undefined) return known;
	const all = createHash('sha256').update(fingerprintOfAll()).update(recipe(view)).digest('hex');
	const hash = all.slice(0, 12);
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
