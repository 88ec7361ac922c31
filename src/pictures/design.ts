import type { PictureView } from '../views/picture.ts';
import type { PictureBody } from '../views/picture-content.ts';
import { bodyHtml, escaped } from './body-html.ts';
import { COLOURS } from './style.ts';

/** Sizes of the main text in pixels, tried from the largest. The smallest is still 13 px where a card is shown 400 px wide. */
const SIZES: Record<PictureBody['kind'], number[]> = {
	quotation: [92, 84, 76, 68, 62, 56, 50, 46, 42, 40],
	title: [84, 76, 70, 64, 58, 52, 48, 44],
	demand: [84, 76, 70, 64, 58, 52, 48, 44],
	voices: [46, 43, 40, 38, 36, 34, 32, 30],
};

/** Words that did not come straight from the speaker are not set as large as speech. */
const INDIRECT = 56;
const sizesOf = (body: PictureBody): number[] =>
	SIZES[body.kind].filter((size) => !(body.kind === 'quotation' && body.way) || size <= INDIRECT);

/** How much of a text that does not fit in the smallest size each further try keeps. */
const CUT = 0.93;

const longest = (body: PictureBody): number => {
	if (body.kind === 'quotation') return body.shown.join('').length;
	if (body.kind === 'voices')
		return Math.max(
			...body.voices.map((one) => (one.words?.join('') ?? one.position ?? '').length),
		);
	return body.kind === 'title' ? Math.max(body.text.length, body.title.length) : body.title.length;
};

function trial({ body, foot, hues }: PictureView, size: number, most: number): string {
	const bars = (hues.length > 0 ? hues.map((hue) => COLOURS[hue]) : [COLOURS.ink])
		.map((colour) => `<div style="background:${colour}"></div>`)
		.join('');
	return `<div class="picture"><div class="top">${bars}</div><div class="middle"><div class="body">${bodyHtml(body, size, most)}</div></div><div class="foot"><p>${escaped(foot.title)}</p><p>${escaped(`${foot.asOf} · ${foot.publisher}`)}</p></div></div>`;
}

/** Every try at a picture, as HTML, from the best: the whole text in smaller and smaller type, then less and less of it in the smallest. The first that fits is drawn. */
export function* tries(view: PictureView): Generator<string> {
	const sizes = sizesOf(view.body);
	const all = longest(view.body);
	for (const size of sizes) yield trial(view, size, all);
	for (let most = Math.floor(all * CUT); most > 20; most = Math.floor(most * CUT))
		yield trial(view, sizes.at(-1) ?? 0, most);
}

/** Everything a picture is made of, in text: two pictures with the same are the same. One whole and one cut try stand for all between. */
export function recipe(view: PictureView): string {
	const smallest = sizesOf(view.body).at(-1) ?? 0;
	return JSON.stringify([
		tries(view).next().value,
		trial(view, smallest, Math.floor(longest(view.body) * CUT)),
		sizesOf(view.body),
	]);
}
