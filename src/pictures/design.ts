import { brandLogo } from '../views/brand-logo.ts';
import type { PictureView } from '../views/picture.ts';
import type { PictureBody } from '../views/picture-content.ts';
import { shorten } from '../views/shorten.ts';
import { isolateTexts } from '../words/isolate-texts.ts';
import { wordsIn } from '../words/words-in.ts';
import { bodyHtml } from './body-html.ts';
import { escaped } from './escaped.ts';
import { coloursOf } from './style.ts';
import { withLessAround } from './with-less-around.ts';

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
/** Sizes of more accounts than stand side by side, in rows. */
const ROW_SIZES = [36, 34, 32, 30, 28, 26, 24];

/**
 * The largest size for words that did not come straight from the speaker: they are not set as
 * large as speech.
 */
const MAX_SIZE_INDIRECT = 56;

function sizesOf(body: PictureBody): number[] {
	if (body.kind === 'voices' && body.layout === 'rows') return ROW_SIZES;
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

/** Characters of the publisher’s name that stand beside the day, with room for the title. */
const MOST_OF_PUBLISHER = 50;

/** Characters of each name, role, date and source in the last tries. */
const MOST_AROUND = [120, 80, 50, 30];

/** The length in characters of the longest text that may be cut. */
function longestText(body: PictureBody): number {
	switch (body.kind) {
		case 'quotation':
			return body.shown.join('').length;
		case 'voices': {
			return Math.max(0, ...body.voices.map((one) => one.position?.length ?? 0));
		}
		case 'title':
			return Math.max(body.text.length, body.title.length);
		case 'demand':
			return body.title.length;
	}
}

/** The logo of the newsroom, as high as the foot. */
function logoHtml(brand: PictureView['brand']): string {
	const logo = brandLogo(brand, { width: 220, height: 32 });
	if (!logo) return '';
	const { src, width, height } = logo;
	return `<img class="logo" src="${escaped(src)}" width="${width}" height="${height}" alt="">`;
}

/**
 * A picture as HTML, with the main text in a size in pixels and its texts cut to `most` characters.
 */
function pictureHtml(
	{ body, foot, hues, language, brand }: PictureView,
	size: number,
	most: number,
): string {
	const say = wordsIn(language);
	const colours = coloursOf(brand);
	const shown =
		hues.length > 0 ? hues.map((hue) => colours[hue]) : [brand?.colours.light.rule ?? colours.ink];
	const bars = shown.map((colour) => `<div style="background:${colour}"></div>`);
	const publisher = shorten(foot.publisher, MOST_OF_PUBLISHER);
	// A logo names the newsroom, and both would not fit.
	const about = brand?.logo ? foot.asOf : say('picture.foot', { asOf: foot.asOf, publisher });
	const html = [
		'<div class="picture">',
		`<div class="top">${bars.join('')}</div>`,
		`<div class="middle"><div class="body">${bodyHtml(body, { say, colours }, size, most)}</div></div>`,
		`<div class="foot">${logoHtml(brand)}<p>${escaped(foot.title)}</p><p>${escaped(about)}</p></div>`,
		'</div>',
	].join('');
	return say.direction === 'rtl' ? isolateTexts(html, say.direction) : html;
}

/** The same with our words for every account: quotations are not cut. */
function withoutQuotations(view: PictureView): PictureView {
	if (view.body.kind !== 'voices') return view;
	const voices = view.body.voices.map(({ words: _, ...voice }) => voice);
	return { ...view, body: { ...view.body, voices } };
}

/**
 * Every version of a picture as HTML, the best first: the whole text in smaller and smaller type,
 * then less and less text in the smallest, at last with what stands around it cut too. The first
 * version that fits is drawn.
 */
export function* tries(view: PictureView): Generator<string> {
	const sizes = sizesOf(view.body);
	const all = longestText(view.body);
	for (const size of sizes) yield pictureHtml(view, size, all);
	const shorter = withoutQuotations(view);
	if (shorter !== view) for (const size of sizes) yield pictureHtml(shorter, size, all);
	const smallest = sizes.at(-1) ?? 0;
	for (
		let most = Math.floor(all * KEPT_PER_CUT);
		most > SHORTEST_TEXT;
		most = Math.floor(most * KEPT_PER_CUT)
	)
		yield pictureHtml(shorter, smallest, most);
	const say = wordsIn(view.language);
	for (const most of MOST_AROUND) {
		const body = withLessAround(shorter.body, say, most);
		yield pictureHtml({ ...shorter, body }, smallest, most);
	}
}

/**
 * A text from which everything in a picture follows: views with the same recipe give the same
 * picture. The first version and the first one with cut text stand for all versions.
 */
export function recipe(view: PictureView): string {
	const sizes = sizesOf(view.body);
	const cut = Math.floor(longestText(view.body) * KEPT_PER_CUT);
	return JSON.stringify([
		tries(view).next().value,
		pictureHtml(withoutQuotations(view), sizes.at(-1) ?? 0, cut),
		sizes,
	]);
}
