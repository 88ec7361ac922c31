import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentStory } from '../../load/current-story.ts';
import type { Brand } from '../../story/brand/brand.ts';
import type { Site } from '../site/site.ts';
import { brandStyleSheets } from './brand-style-sheets.ts';
import { subsetFonts } from './subset-fonts.ts';
import { withoutOverridden } from './without-overridden.ts';

const scriptOf = (language: string): string => new Intl.Locale(language).maximize().script ?? '';

/** The font that pages ask for when the newsroom has none. Arabic pages have another. */
const OUR_FACE = /@font-face\s*\{[^}]*font-family:\s*"?Newsreader[^}]*\}/g;

/** The style sheets of a site with those of a face. What a face sets anew is not said twice. */
function brandedStyles(
	brand: Brand,
	styles: ReadonlyMap<string, string>,
	base: string,
): Map<string, string> {
	const { story, languages } = currentStory();
	const scripts = [...new Set([story.data.language, ...languages].map(scriptOf))];
	const own = brandStyleSheets(brand, scripts, base);
	const isReplaced = scripts.every((one) => one === 'Arab' || brand.text?.scripts.includes(one));
	const ours = [...styles].map(([address, css]): [string, string] => {
		const rest = withoutOverridden(css, [...own.values()]);
		return [address, isReplaced ? rest.replace(OUR_FACE, '') : rest];
	});
	return new Map([...ours, ...own]);
}

/**
 * Adds the files of a newsroom’s face to a site, beside the assets of Astro; its signs take the place
 * of ours. Must come before `collect`. `styles`: the style sheets that pages link; returns them with
 * those of the face.
 */
export async function addBrand(
	site: Site,
	styles: ReadonlyMap<string, string>,
	{ base, cacheDir }: { base: string; cacheDir: string },
): Promise<ReadonlyMap<string, string>> {
	const { brand } = currentStory();
	if (!brand) return styles;
	const files = new Map<string, string | Buffer>(await subsetFonts(brand, join(cacheDir, 'fonts')));
	if (brand.favicon) files.set('favicon.svg', brand.favicon);
	if (brand.touchIcon) files.set('apple-touch-icon.png', readFileSync(brand.touchIcon));
	for (const [path, content] of files) {
		const file = join(site.astroFolder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return brandedStyles(brand, styles, base);
}
