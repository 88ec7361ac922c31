// The fonts of the print edition. They are static, because Chromium embeds a variable font as Type 3.
// The pages of the site do not load them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Brand } from '../../story/brand/brand.ts';

const require = createRequire(import.meta.url);

type FontStyle = [weight: number, style: 'normal' | 'italic'];

/** The characters of a family’s files, as `unicode-range` says them, by subset: `latin`, `arabic`. */
export const unicodeRanges = (id: string): Record<string, string> =>
	JSON.parse(readFileSync(require.resolve(`@fontsource/${id}/unicode.json`), 'utf8'));

/**
 * The `@font-face` rules of a family: each weight and style in the files `subsets`, with the range of
 * characters that each file contains.
 */
function faces(
	name: string,
	id: string,
	styles: FontStyle[],
	subsets = ['latin-ext', 'latin'],
): string[] {
	const ranges = unicodeRanges(id);
	return styles.flatMap(([weight, style]) =>
		subsets.map((subset) => {
			const file = require.resolve(
				`@fontsource/${id}/files/${id}-${subset}-${weight}-${style}.woff2`,
			);
			const data = readFileSync(file).toString('base64');
			const descriptors = [
				`font-family: "${name}";`,
				`font-weight: ${weight};`,
				`font-style: ${style};`,
				`src: url(data:font/woff2;base64,${data}) format("woff2");`,
				`unicode-range: ${ranges[subset]};`,
			];
			return `@font-face { ${descriptors.join(' ')} }`;
		}),
	);
}

/** The `@font-face` rules of a newsroom’s family, whole: Chromium embeds the letters that it prints. */
const brandFaces = (name: string, family: Brand['text']): string[] =>
	(family?.faces ?? []).map(({ file, weight, style }) => {
		const data = readFileSync(file).toString('base64');
		return `@font-face { font-family: "${name}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) format("woff2"); }`;
	});

/** The families of the print edition, those of the newsroom first. */
export const sheetFamilies = (brand?: Brand) => ({
	serif: brand?.text ? '"Sheet Brand Text", "Sheet Serif"' : '"Sheet Serif"',
	sans: brand?.labels ? '"Sheet Brand Labels", "Sheet Sans"' : '"Sheet Sans"',
});

/** The beginnings of the PostScript names of the fonts that our PDFs may embed. */
export const OUR_FONTS = ['Newsreader', 'SourceSans3', 'NotoNaskhArabic', 'NotoSansArabic'];

const UPRIGHT: FontStyle[] = [
	[400, 'normal'],
	[600, 'normal'],
];
const STYLES: FontStyle[] = [[400, 'italic'], ...UPRIGHT];

/**
 * The `@font-face` rules of the print edition. `script`: ISO 15924, of its language; `brand`: the face
 * of the newsroom.
 */
export function sheetFonts(script?: string, brand?: Brand): string {
	const arabic = [
		...faces('Sheet Serif', 'noto-naskh-arabic', UPRIGHT, ['arabic']),
		...faces('Sheet Sans', 'noto-sans-arabic', UPRIGHT, ['arabic']),
	];
	return [
		...faces('Sheet Serif', 'newsreader', STYLES),
		...faces('Sheet Sans', 'source-sans-3', STYLES),
		...(script === 'Arab' ? arabic : []),
		...brandFaces('Sheet Brand Text', brand?.text),
		...brandFaces('Sheet Brand Labels', brand?.labels),
	].join('\n');
}
