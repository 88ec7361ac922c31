import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentStory } from '../../load/current-story.ts';
import type { Brand } from '../../story/brand/brand.ts';
import type { Site } from '../site/site.ts';
import { brandStyleSheets } from './brand-style-sheets.ts';
import { subsetFonts } from './subset-fonts.ts';

const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? '';

/**
 * Adds the face of the newsroom to a site, if there is one: the styles that pages link, and files
 * beside the assets of Astro, of which its signs take the place of ours. Must come before `collect`.
 */
export async function addBrand(
	site: Site,
	brand: Brand | undefined,
	{ base, cacheDir }: { base: string; cacheDir: string },
): Promise<void> {
	if (!brand) return;
	const { story, languages } = currentStory();
	const scripts = [story.data.language, ...languages].map(scriptOf);
	site.addStyleSheets(brandStyleSheets(brand, [...new Set(scripts)], base));
	const files = new Map<string, string | Buffer>(await subsetFonts(brand, join(cacheDir, 'fonts')));
	if (brand.favicon) files.set('favicon.svg', brand.favicon);
	if (brand.touchIcon) files.set('apple-touch-icon.png', readFileSync(brand.touchIcon));
	for (const [path, content] of files) {
		const file = join(site.astroFolder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}
