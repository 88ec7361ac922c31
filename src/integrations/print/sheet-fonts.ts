// The fonts of the print edition: static files, because a variable font becomes Type 3 in a PDF. Readers' pages load none of these.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Face {
	file: string;
	css: string;
}

const require = createRequire(import.meta.url);

/** Faces of one family: each weight and style in the `latin` and `latin-ext` files, for the signs each file says it holds. */
function faces(
	name: string,
	id: string,
	styles: [weight: number, style: 'normal' | 'italic'][],
): Face[] {
	const ranges = JSON.parse(
		readFileSync(require.resolve(`@fontsource/${id}/unicode.json`), 'utf8'),
	) as Record<string, string>;
	return styles.flatMap(([weight, style]) =>
		['latin-ext', 'latin'].map((subset) => {
			const file = require.resolve(
				`@fontsource/${id}/files/${id}-${subset}-${weight}-${style}.woff2`,
			);
			const data = readFileSync(file).toString('base64');
			return {
				file,
				css: `@font-face { font-family: "${name}"; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) format("woff2"); unicode-range: ${ranges[subset]}; }`,
			};
		}),
	);
}

/** What a PDF of ours may embed, by the beginning of the font's own name. */
export const OUR_FONTS = ['Newsreader', 'SourceSans3'];

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
	]
		.map((one) => one.css)
		.join('\n');
}
