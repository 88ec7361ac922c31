// Images of figures are made by Astro’s own image service, which turns them as their camera says and
// keeps nothing of what the camera wrote into them: not the place, not the owner.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import service from 'astro/assets/services/sharp';
import type { Rendition } from '../views/image.ts';

/**
 * Next to Astro’s own caches. Addresses hold a hash of the original, so builds of any story may share
 * the folder.
 */
const CACHE = join(process.cwd(), 'node_modules/.astro/images');
/** By format: what looks like the original at the sizes in which pages show it. */
const QUALITY: Partial<Record<Rendition['format'], number>> = { avif: 55, webp: 75, jpeg: 80 };

/** The service warns, and gives the original back, when it cannot do what it is asked for. */
const refuse = (message: string): never => {
	throw new Error(message);
};
const NO_WARNINGS = { warn: refuse, error: refuse, info() {}, debug() {} };

type Service = Parameters<typeof service.transform>;

async function made({ address, format, width, from }: Rendition, folder: string) {
	const original = readFileSync(join(folder, from));
	if (format === 'svg') return original;
	const { data } = await service.transform(
		original,
		{
			src: address,
			width,
			format,
			quality: QUALITY[format],
			// JPEG has no transparency, and without a ground it would turn black.
			...(format === 'jpeg' ? { background: '#fff' } : {}),
		},
		{ service: { config: {} } } as Service[2],
		NO_WARNINGS as unknown as Service[3],
	);
	return data;
}

/**
 * An image of a figure in one size and format, from the cache if the same was made before. `folder`:
 * the content folder. Throws when the original cannot be read as an image.
 */
export async function storedImage(rendition: Rendition, folder: string): Promise<Uint8Array> {
	const recipe = `${rendition.address} ${QUALITY[rendition.format]}`;
	const name = createHash('sha256').update(recipe).digest('hex').slice(0, 24);
	const file = join(CACHE, name);
	if (existsSync(file)) return readFileSync(file);
	const image = await made(rendition, folder).catch((error: Error) => {
		throw new Error(`The image ${rendition.from} cannot be read: ${error.message}`);
	});
	mkdirSync(CACHE, { recursive: true });
	// Another build may be making the same image. A rename is atomic, so no build reads half a file.
	const temporary = `${file}.${process.pid}`;
	writeFileSync(temporary, image);
	renameSync(temporary, file);
	return image;
}
