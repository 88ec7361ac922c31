import { create, type Font } from 'fontkitten';
import type { Problem } from '../../schema/problem.ts';
import type { FontMetrics } from '../../story/brand/brand.ts';

/** How often the letters stand in a hundred of English text; close enough for other languages. */
const SAMPLE =
	'eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrrddddllllcccuuummwwffggyyppbvk';
const SPACES = 18;
/** Bytes. The usual letters of a family have 15,000 to 60,000, all of its letters up to 300,000. */
const MOST = 400_000;

const toCompare = [...SAMPLE, ...' '.repeat(SPACES)].map((letter) => letter.codePointAt(0) ?? 0);

/** The mean width of a letter in a text, in em. */
const meanWidth = (font: Font): number =>
	toCompare
		.map((letter) => font.glyphForCodePoint(letter).advanceWidth)
		.reduce((sum, width) => sum + width, 0) /
	toCompare.length /
	font.unitsPerEm;

/** Letters by which a script is known (ISO 15924). */
const SCRIPTS = { Latn: 'a', Arab: 'ب', Cyrl: 'б', Grek: 'β' };

export interface ReadFont {
	metrics: FontMetrics;
	scripts: string[];
}

type Found = Pick<Problem, 'what' | 'fix'>;

/** What of a font file is needed. Licences that forbid it, and variable fonts, are refused. */
export function readFont(bytes: Uint8Array): { font?: ReadFont; problems: Found[] } {
	const refuse = (what: string, fix: string) => ({ problems: [{ what, fix }] });
	if (Buffer.from(bytes.subarray(0, 4)).toString('latin1') !== 'wOF2')
		return refuse('the file is no WOFF2 font', 'Convert the font to WOFF2.');
	if (bytes.length > MOST)
		return refuse(
			`the font has ${bytes.length} bytes; ${MOST} are allowed`,
			'Leave out scripts that no story of yours is written in.',
		);
	let font: Font;
	try {
		font = create(Buffer.from(bytes)) as Font;
	} catch {
		return refuse('the font cannot be read', 'Save it again, or take it from its maker.');
	}
	if (Object.keys(font.variationAxes).length > 0)
		return refuse(
			'the font is variable',
			'Take a file for each weight: the print edition cannot embed a variable font.',
		);
	const rights = font['OS/2']?.fsType;
	if (rights?.noEmbedding || rights?.noSubsetting || rights?.bitmapOnly)
		return refuse(
			'the font forbids that a part of it is embedded (fsType)',
			'Ask its maker for a licence for the web, and for the file that comes with it.',
		);
	const em = font.unitsPerEm;
	const metrics = {
		width: meanWidth(font),
		ascent: font.ascent / em,
		descent: -font.descent / em,
		lineGap: font.lineGap / em,
	};
	const scripts = Object.entries(SCRIPTS)
		.filter(([, letter]) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
		.map(([script]) => script);
	return { font: { metrics, scripts }, problems: [] };
}
