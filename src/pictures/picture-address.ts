import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureView } from '../views/picture.ts';
import { recipe } from './design.ts';
import { fonts } from './fonts.ts';
import { CSS } from './style.ts';

let ground: string | undefined;

/** What every picture rests on: the style, the faces, and the version of what draws them. */
function groundOfAll(): string {
	if (ground) return ground;
	const { version } = JSON.parse(
		readFileSync(join(process.cwd(), 'node_modules/@takumi-rs/core/package.json'), 'utf8'),
	) as { version: string };
	const hash = createHash('sha256').update(version).update(CSS);
	for (const face of fonts()) hash.update(face.data);
	ground = hash.digest('hex');
	return ground;
}

/** A short name for everything a picture shows. The head of a page and the picture itself agree on it without drawing. */
export const pictureHash = (view: PictureView): string =>
	createHash('sha256').update(groundOfAll()).update(recipe(view)).digest('hex').slice(0, 12);

/** Whether share pictures are made. `OG_PICTURES=off` leaves them out, and the heads of pages then name none. */
export const arePicturesMade = (): boolean => process.env.OG_PICTURES !== 'off';

/** Where a picture lives: `/og/quotes/q-example.0123456789ab.png`. A changed picture has a new address, for cards are kept for long. Undefined when none are made. */
export const pictureAddress = (view: PictureView): string | undefined =>
	arePicturesMade() ? `/og/${view.key}.${pictureHash(view)}.png` : undefined;
