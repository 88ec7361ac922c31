// The fonts of the print edition. They are static, because Chromium embeds a variable font as Type 3.
// The pages of the site do not load them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * The `@font-face` rules of a family: each weight and style in the files `latin` and `latin-ext`, with the range
 * of characters that each file contains.
 */
function faces(
	name: string,
	id: string,
	styles: [weight: number, style: 'normal' | 'italic'][],
): string[] {
	const ranges = JSON.parse(
		readFileSync(require.resolve(`@fontsource/${id}/unicode.json`), 'utf8'),
	) as Record<string, string>;
	return styles.flatMap(([weight, style]) =>
		['latin-ext', 'latin'].map((subset) => {
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

/** The beginnings of the PostScript names of the fonts that our PDFs may embed. */
export const OUR_FONTS = ['Newsreader', 'SourceSans3'];

/** The `@font-face` rules of the print edition. */
export function sheetFonts(): string {
	return [
		...faces('Sheet Serif', 'newsreader', [
			[400, 'normal'],
			[400, 'italic'],
			[600, 'normal'],
		]),
		...faces('Sheet Sans', 'source-sans-3', [
			[400, 'normal'],
			[400, 'italic'],
			[600, 'normal'],
		]),
	].join('\n');
}
