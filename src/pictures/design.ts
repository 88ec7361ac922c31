import type { PictureView } from '../views/picture.ts';
import type { PictureBody } from '../views/picture-content.ts';
import { bodyHtml, escaped } from './body-html.ts';
import { COLOURS } from './style.ts';

/**
 * Sizes of the main text in pixels, tried from the largest. Where a picture is shown 400 px wide, a
 * quotation in the smallest size is still 13 px.
 */
const SIZES: Record<PictureBody['kind'], number[]> = {
	quotation: [92, 84, 76, 68, 62, 56, 50, 46, 42, 40],
	title: [84, 76, 70, 64, 58, 52, 48, 44],
	demand: [84, 76, 70, 64, 58, 52, 48, 44],
	voices: [46, 43, 40, 38, 36, 34, 32, 30],
};

/**
 * The largest size for words that did not come straight from the speaker: they are not set as
 * large as speech.
 */
const MAX_SIZE_INDIRECT = 56;

function sizesOf(body: PictureBody): number[] {
	const isIndirect = body.kind === 'quotation' && body.way;
	return SIZES[body.kind].filter((size) => !isIndirect || size <= MAX_SIZE_INDIRECT);
}

/**
 * The share of the text that each further try keeps, once the text does not fit in
 * the smallest size.
 */
const KEPT_PER_CUT = 0.93;
/** A text of this many characters or fewer says too little to be shown. */
const SHORTEST_TEXT = 20;

/** The length in characters of the longest text that may be cut. */
function longestText(body: PictureBody): number {
	switch (body.kind) {
		case 'quotation':
			return body.shown.join('').length;
		case 'voices': {
			const texts = body.voices.map((one) => one.words?.join('') ?? one.position ?? '');
			return Math.max(...texts.map((text) => text.length));
		}
		case 'title':
			return Math.max(body.text.length, body.title.length);
		case 'demand':
			return body.title.length;
	}
}

/**
 * A picture as HTML, with the main text in a size in pixels and its texts cut to `most` characters.
 */
function pictureHtml({ body, foot, hues }: PictureView, size: number, most: number): string {
	const colours = hues.length > 0 ? hues.map((hue) => COLOURS[hue]) : [COLOURS.ink];
	const bars = colours.map((colour) => `<div style="background:${colour}"></div>`);
	const about = `${foot.asOf} · ${foot.publisher}`;
	return [
		'<div class="picture">',
		`<div class="top">${bars.join('')}</div>`,
		`<div class="middle"><div class="body">${bodyHtml(body, size, most)}</div></div>`,
		`<div class="foot"><p>${escaped(foot.title)}</p><p>${escaped(about)}</p></div>`,
		'</div>',
	].join('');
}

/**
 * Every version of a picture as HTML, the best first: the whole text in smaller and smaller type,
 * then less and less text in the smallest. The first version that fits is drawn.
 */
export function* tries(view: PictureView): Generator<string> {
	const sizes = sizesOf(view.body);
	const all = longestText(view.body);
	for (const size of sizes) yield pictureHtml(view, size, all);
	const smallest = sizes.at(-1) ?? 0;
	for (
		let most = Math.floor(all * KEPT_PER_CUT);
		most > SHORTEST_TEXT;
		most = Math.floor(most * KEPT_PER_CUT)
	)
		yield pictureHtml(view, smallest, most);
}

/**
 * A text from which everything in a picture follows: views with the same recipe give the same
 * picture. The first version and the first one with cut text stand for all versions.
 */
export function recipe(view: PictureView): string {
	const sizes = sizesOf(view.body);
	return JSON.stringify([
		tries(view).next().value,
		pictureHtml(view, sizes.at(-1) ?? 0, Math.floor(longestText(view.body) * KEPT_PER_CUT)),
		sizes,
	]);
}
