import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Brand } from '../../story/brand/brand.ts';

/**
 * The fonts of a newsroom with the letters that its story needs, by their path in the site. The
 * address of each says what it is made from, so those of the last build are in `cache`.
 */
export async function subsetFonts(brand: Brand, cache: string): Promise<Map<string, Buffer>> {
	const faces = [brand.text, brand.labels].flatMap((family) => family?.faces ?? []);
	if (faces.length === 0) return new Map();
	mkdirSync(cache, { recursive: true });
	const fonts = new Map<string, Buffer>();
	for (const { address, file } of faces) {
		const kept = join(cache, basename(address));
		if (!existsSync(kept)) {
			// Imported only here: it compiles WebAssembly.
			const { default: subsetFont } = await import('subset-font');
			const font = readFileSync(file);
			writeFileSync(kept, await subsetFont(font, brand.letters, { targetFormat: 'woff2' }));
		}
		fonts.set(address.slice(1), readFileSync(kept));
	}
	for (const name of readdirSync(cache))
		if (!fonts.has(`_astro/${name}`)) rmSync(join(cache, name));
	return fonts;
}
