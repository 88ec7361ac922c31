import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { PictureView } from '../views/picture.ts';
import type { Direction } from '../words/direction-of.ts';
import { BRAND_FAMILIES } from './style.ts';

const require = createRequire(import.meta.url);

export interface Face {
	name: string;
	weight: number;
	data: Uint8Array;
}

function fontFile(family: string, subset: string, weight: number): Uint8Array {
	const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`;
	return readFileSync(require.resolve(file));
}

/**
 * The two faces of a weight. Fontsource ships letters beyond Western Europe in a file of their own.
 */
const faces = (name: string, family: string, weight: number): Face[] => [
	{ name, weight, data: fontFile(family, 'latin', weight) },
	{ name: `${name} Ext`, weight, data: fontFile(family, 'latin-ext', weight) },
];

const arabicFace = (name: string, family: string, weight: number): Face => ({
	name,
	weight,
	data: fontFile(family, 'arabic', weight),
});

const loaded = new Map<Direction, Face[]>();

/** The faces of a newsroom, whole. Slanted letters do not occur. */
const brandFaces = (brand: NonNullable<PictureView['brand']>): Face[] =>
	(['text', 'labels'] as const).flatMap((role) =>
		(brand[role]?.faces ?? [])
			.filter(({ style }) => style === 'normal')
			.map(({ weight, file }) => ({
				name: BRAND_FAMILIES[role],
				weight,
				data: readFileSync(file),
			})),
	);

/**
 * The font faces of share pictures in a language of this direction, ours read from disk once.
 * `brand`: the face of the newsroom.
 */
export function fonts(direction: Direction, brand?: PictureView['brand']): Face[] {
	const known = loaded.get(direction) ?? [
		...faces('Newsreader', 'newsreader', 400),
		...faces('Source Sans 3', 'source-sans-3', 400),
		...faces('Source Sans 3', 'source-sans-3', 600),
	];
	if (direction === 'rtl' && !loaded.has(direction))
		known.push(
			arabicFace('Noto Naskh Arabic', 'noto-naskh-arabic', 400),
			arabicFace('Noto Sans Arabic', 'noto-sans-arabic', 400),
			arabicFace('Noto Sans Arabic', 'noto-sans-arabic', 600),
		);
	loaded.set(direction, known);
	return brand ? [...brandFaces(brand), ...known] : known;
}
