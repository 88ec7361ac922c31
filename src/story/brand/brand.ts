// The face of the newsroom that publishes, as everything that is published shows it.
import type { BrandFields } from '../../schema/brand.ts';
import type { Scheme, Token } from './house-colours.ts';

/** An SVG with its size in CSS pixels. */
export interface Drawing {
	svg: string;
	width: number;
	height: number;
}

/** Widths and heights of the letters of a font, in em. */
export interface FontMetrics {
	/** The mean width in a text; see `readFont()`. */
	width: number;
	ascent: number;
	/** Positive. */
	descent: number;
	lineGap: number;
}

export interface BrandFace {
	weight: 400 | 600;
	style: 'normal' | 'italic';
	/** The file as the newsroom gave it, from the root of the project. */
	file: string;
	/** Where its subset is in the site. */
	address: string;
}

export interface BrandFamily {
	name: string;
	fallback: 'serif' | 'sans-serif';
	/** Of the regular face. */
	metrics: FontMetrics;
	/** The regular one first. */
	faces: BrandFace[];
	/** Scripts of the language of a story whose letters it holds (ISO 15924): `Latn`. */
	scripts: string[];
	licence: { name: string; text?: string };
}

export interface Brand extends Pick<BrandFields, 'header' | 'footer'> {
	/** A digest of `brand.json` and of every file it names. */
	digest: string;
	/** Every colour of the product in both schemes: the newsroom’s, or else our own. */
	colours: Record<Scheme, Record<Token, string>>;
	/** Whether the newsroom has a colour for titles. */
	hasTitles: boolean;
	logo?: { light: Drawing; dark?: Drawing };
	/** An SVG. */
	favicon?: string;
	/** A file from the root of the project. */
	touchIcon?: string;
	text?: BrandFamily;
	labels?: BrandFamily;
	/** The letters that the subsets of its fonts hold. */
	letters: string;
}
