import type { Mark } from '../views/names.ts';
import type { PictureView } from '../views/picture.ts';
import type { Direction } from '../words/direction-of.ts';

type Brand = PictureView['brand'];
/** `title` is the colour of titles. */
export type Colours = Record<'paper' | 'ink' | 'soft' | 'line' | 'title' | Mark['hue'], string>;

/** The colours of `styles/tokens.css` in the light scheme. A test compares the two. */
export const COLOURS: Omit<Colours, 'title'> = {
	paper: '#fbfaf6',
	ink: '#1b1a17',
	soft: '#4b473f',
	line: '#cdc7b8',
	plum: '#6d2257',
	teal: '#004f4d',
	ochre: '#5c4200',
	moss: '#374f19',
	slate: '#3b4654',
	rust: '#75300f',
};

/** The size in pixels. Facebook, X and LinkedIn show a picture of 1.91 to 1 without cropping it. */
export const WIDTH = 1200;
export const HEIGHT = 630;
/** The area of the body in pixels, between the bar at the top and the foot. */
export const BODY = { left: 88, top: 62, width: 1024, height: 462 };

/**
 * Takumi needs quotation marks around a family whose name contains a digit. The second face of each
 * family has letters beyond Western Europe.
 */
const SERIF = '"Newsreader", "Newsreader Ext"';
const SANS = '"Source Sans 3", "Source Sans 3 Ext"';

/** Of the newsroom, or else our own. */
export const coloursOf = (brand: Brand): Colours =>
	brand?.colours.light ?? { ...COLOURS, title: COLOURS.ink };

const css = (colours: Colours): string => `
.picture { display: flex; flex-direction: column; width: ${WIDTH}px; height: ${HEIGHT}px; background: ${colours.paper}; color: ${colours.ink}; font-family: ${SERIF}; }
.top { display: flex; width: 100%; height: 14px; }
.top div { flex: 1; height: 14px; }
.middle { display: flex; height: ${BODY.height}px; margin: ${BODY.top - 14}px ${BODY.left}px 0; }
.body { display: flex; flex-direction: column; justify-content: space-between; width: ${BODY.width}px; gap: 30px; }
.foot { display: flex; justify-content: space-between; margin: 20px ${BODY.left}px 0; padding-top: 15px; border-top: 1px solid ${colours.line}; font-family: ${SANS}; font-weight: 400; font-size: 24px; line-height: 32px; color: ${colours.soft}; gap: 40px; }
.foot p { margin: 0; white-space: nowrap; }
.foot p:first-child { overflow: hidden; text-overflow: ellipsis; }
.foot p + p { flex-shrink: 0; }
p { margin: 0; }
/* A word longer than a line, such as an address, goes on in the next. */
.body p, .name span { overflow-wrap: anywhere; min-width: 0; }
.words { line-height: 1.14; letter-spacing: -0.014em; text-indent: -0.42em; padding-left: 0.42em; margin-left: -0.42em; }
/* What must not be squeezed overflows, and is then measured as too high. */
.body > div, .body > p { flex-shrink: 0; }
.unquoted { line-height: 1.2; }
.words + .words, .unquoted + .unquoted { margin-top: 0.32em; }
/* A pretty wrap may take a line more than Takumi measures. */
.words, .unquoted, .text, .position { text-wrap: balance; }
.label { font-family: ${SANS}; font-weight: 600; font-size: 27px; line-height: 1.25; color: ${colours.soft}; display: flex; align-items: center; }
.title { line-height: 1.08; letter-spacing: -0.018em; text-wrap: balance; margin-top: 18px; }
.text { margin-top: 26px; line-height: 1.3; color: ${colours.soft}; }
.who { display: flex; align-items: center; flex-wrap: wrap; font-family: ${SANS}; font-weight: 600; font-size: 33px; line-height: 1.3; }
.name { display: flex; align-items: center; margin-right: 14px; }
.kept { white-space: nowrap; }
.aside, .status { font-family: ${SANS}; font-weight: 400; font-size: 27px; line-height: 1.32; color: ${colours.soft}; }
.to { color: ${colours.soft}; font-weight: 400; }
.mark { width: 25px; height: 25px; margin-right: 13px; }
.voices { display: flex; gap: 36px; }
.voice { flex: 1; display: flex; flex-direction: column; }
.voice .who { font-size: 27px; margin: 16px 0 10px; flex-wrap: nowrap; }
.voice .mark { width: 21px; height: 21px; margin-right: 11px; }
.voice .words, .voice .position { line-height: 1.22; letter-spacing: -0.006em; }
.voice .words { text-indent: 0; padding-left: 0; margin-left: 0; }
.row { display: flex; gap: 22px; padding: 6px 0; border-top: 1px solid ${colours.line}; }
.row .who { flex: none; flex-wrap: nowrap; align-items: flex-start; line-height: 1.22; }
.row .name { white-space: nowrap; margin-right: 0; }
.row .says { flex: 1; }
.row .position { line-height: 1.22; letter-spacing: -0.006em; }
.none { font-family: ${SANS}; font-weight: 400; font-size: 27px; line-height: 1.32; color: ${colours.soft}; }
`;

/**
 * Letters that are joined have no space between them, and Arabic ones reach further up and down.
 */
const RIGHT_TO_LEFT = `
.picture { direction: rtl; }
p { letter-spacing: 0 !important; }
.words, .unquoted, .title, .text, .position { line-height: 1.4; }
`;

const mirrored = (css: string): string =>
	css.replace(/(margin|padding)-(left|right)/g, (_, property, side) =>
		side === 'left' ? `${property}-right` : `${property}-left`,
	);

/** The families of a newsroom come before ours, which have letters that they may lack. */
export const BRAND_FAMILIES = { text: 'Brand Text', labels: 'Brand Labels' } as const;

const brandStyles = (brand: NonNullable<Brand>): string => `
.foot .logo { flex-shrink: 0; }
${brand.hasTitles ? `.title { color: ${brand.colours.light.title}; }` : ''}
`;

function inFonts(styles: string, brand: Brand): string {
	const serif = brand?.text ? `"${BRAND_FAMILIES.text}", ${SERIF}` : SERIF;
	const sans = brand?.labels ? `"${BRAND_FAMILIES.labels}", ${SANS}` : SANS;
	return styles.replaceAll(SERIF, serif).replaceAll(SANS, sans);
}

/** The styles of pictures in a language of this direction, with the face of the newsroom. */
export function pictureCss(direction: Direction, brand?: Brand): string {
	const styles = css(coloursOf(brand));
	const inDirection =
		direction === 'rtl'
			? mirrored(styles)
					.replaceAll(SERIF, `${SERIF}, "Noto Naskh Arabic"`)
					.replaceAll(SANS, `${SANS}, "Noto Sans Arabic"`) + RIGHT_TO_LEFT
			: styles;
	return brand ? inFonts(inDirection, brand) + brandStyles(brand) : inDirection;
}
