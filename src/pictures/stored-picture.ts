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

/**
 * Next to Astro’s own caches. File names are hashes of the content, so builds of any story may
 * share the folder.
 */
const CACHE = join(process.cwd(), 'node_modules/.astro/pictures');

let hashOfCode: string | undefined;

/**
 * A hash of the code of this folder. The address of a picture depends only on what it shows, but
 * its bytes also depend on how it is drawn.
 */
function codeHash(): string {
	if (hashOfCode) return hashOfCode;
	const folder = import.meta.dirname;
	const hash = createHash('sha256');
	for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)));
	hashOfCode = hash.digest('hex').slice(0, 12);
	return hashOfCode;
}

/** A share picture as a PNG, from the cache if the same picture was drawn before. */
export async function storedPicture(view: PictureView): Promise<Uint8Array> {
	const file = join(CACHE, `${pictureHash(view)}-${codeHash()}.png`);
	if (existsSync(file)) return readFileSync(file);
	const png = await drawPicture(view);
	mkdirSync(CACHE, { recursive: true });
	// Another build may be writing the same picture. A rename is atomic, so no build reads
	// half a file.
	const temporary = `${file}.${process.pid}`;
	writeFileSync(temporary, png);
	renameSync(temporary, file);
	return png;
}
