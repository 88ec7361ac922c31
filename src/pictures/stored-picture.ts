import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PictureView } from '../views/picture.ts';
import { drawPicture } from './draw-picture.ts';
import { pictureHash } from './picture-address.ts';

/** Beside Astro’s own caches and outside `dist/`. Names are hashes of the content, so builds of any story may share it. */
const CACHE = join(process.cwd(), 'node_modules/.astro/pictures');

let code: string | undefined;

/** The code that draws: the address of a picture follows from what it shows, its bytes also from how it is drawn. */
function codeOfDrawing(): string {
	if (code) return code;
	const folder = join(process.cwd(), 'src/pictures');
	const hash = createHash('sha256');
	for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
	code = hash.digest('hex').slice(0, 12);
	return code;
}

/** A share picture as a PNG, from the cache when the same was drawn before. */
export async function storedPicture(view: PictureView): Promise<Uint8Array> {
	const file = join(CACHE, `${pictureHash(view)}-${codeOfDrawing()}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = await drawPicture(view);
	mkdirSync(CACHE, { recursive: true });
	// Another build may be writing the same picture: each writes its own file, and the name appears when it is whole.
	const own = `${file}.${process.pid}`;
	writeFileSync(own, png);
	renameSync(own, file);
	return png;
}
