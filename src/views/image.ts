// How an image of a figure is shown: in which sizes and formats it is made, and how much room it
// takes, so that nothing moves when it arrives.
import { imageAddress } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { imageBeside } from '../story/image-beside.ts';

type Format = 'avif' | 'webp' | 'jpeg' | 'png' | 'svg';

/** One file that a browser may choose. */
export interface Rendition {
	/** Relative to the root of the site. */
	address: string;
	format: Format;
	/** In pixels. */
	width: number;
	/** The file it is made from, by its path in the content folder. */
	from: string;
}

export interface ImageView {
	/** For a browser that knows no other format. */
	fallback: Rendition;
	/** In pixels of CSS: the room it takes at most. */
	width: number;
	height: number;
	/** The same in newer formats, the lightest first. */
	sources: { type: string; files: Rendition[] }[];
	/** Whether it is higher than it is wide. */
	isUpright: boolean;
}

const WIDTHS = [320, 640, 960, 1280];
/** Pixels of CSS that a figure takes at most: the measure of a text, and on its own page. */
const ROOM = { text: 608, page: 736 } as const;
/** The same of an upright image anywhere, `34rem`. */
const UPRIGHT = 544;
/** The width of the file for old browsers. */
const FALLBACK = 960;

/** The widths in which an image is made; it is never enlarged. */
function widthsOf(width: number): number[] {
	const smaller = WIDTHS.filter((one) => one <= width);
	const last = smaller.at(-1) ?? 0;
	// Its own width, where that shows more than the next smaller one.
	return width < (WIDTHS.at(-1) ?? 0) && width > last * 1.1 ? [...smaller, width] : smaller;
}

/** What is needed to show an image of a figure in a place. Throws when there is no such image. */
export function imageView(
	story: Story,
	figure: Entry<'figures'>,
	name: string,
	place: keyof typeof ROOM,
): ImageView {
	const from = imageBeside(figure, name);
	const image = story.images.get(from);
	if (!image) throw new Error(`There is no image ${from}.`);
	const { hash, format, width, height } = image;
	const stem = `${name.replace(/\.[^.]*$/, '')}.${hash}`;
	const isUpright = height > width;
	const room = isUpright ? UPRIGHT : ROOM[place];
	const scaled = (to: number) => ({ width: to, height: Math.round((height * to) / width) });
	if (format === 'svg') {
		const address = imageAddress(`${stem}.svg`);
		const fallback: Rendition = { address, format, width: room, from };
		return { fallback, ...scaled(room), sources: [], isUpright };
	}
	const rendition = (to: Format, at: number): Rendition => ({
		address: imageAddress(`${stem}-${at}.${to === 'jpeg' ? 'jpg' : to}`),
		format: to,
		width: at,
		from,
	});
	const widths = widthsOf(width);
	const isDrawing = figure.data.kind === 'map' || figure.data.kind === 'chart';
	const shown = widths.findLast((one) => one <= FALLBACK) ?? width;
	return {
		fallback: rendition(isDrawing ? 'png' : 'jpeg', shown),
		...scaled(Math.min(width, room)),
		sources: (['avif', 'webp'] as const).map((to) => ({
			type: `image/${to}`,
			files: widths.map((at) => rendition(to, at)),
		})),
		isUpright,
	};
}
