import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { tries } from '../../src/pictures/design.ts';
import { drawPicture } from '../../src/pictures/draw-picture.ts';
import { pictureAddress, pictureHash } from '../../src/pictures/picture-address.ts';
import { type PictureView, pictureView } from '../../src/views/picture.ts';
import { makeStory } from '../make-story.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ');
const story = makeStory({
	people: [{ id: 'ann', name: 'Ann', role: 'secretary', party: 'union' }],
	quotes: [
		{ id: 'short', speakers: ['ann'], words: ['Short & <plain>.'] },
		{ id: 'long', speakers: ['ann'], words: [words(30), words(120)] },
	],
});
const short = pictureView(story, 'quotes/short');
const long = pictureView(story, 'quotes/long');

/**
 * Declared size and colour type of a PNG: bytes 16–25 of its header chunk
 * (PNG specification, 11.2.1).
 */
const header = (png: Uint8Array) => {
	const data = Buffer.from(png);
	return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), palette: data[25] === 3 };
};

test('a picture is a PNG of 1200 × 630 with a palette, and the same bytes each time', async () => {
	const [one, two] = [await drawPicture(short), await drawPicture(short)];
	assert.deepEqual(header(one), { width: 1200, height: 630, palette: true });
	assert.ok(Buffer.from(one).equals(Buffer.from(two)));
});

test('text is escaped in a picture', () =>
	assert.match(tries(short).next().value ?? '', /“Short &amp; &lt;plain&gt;\.”/));

test('a long quotation is tried in smaller sizes, and then cut at a word with the ellipsis inside its marks', () => {
	const all = [...tries(long)];
	const sizes = all.map((html) => Number(/words" style="font-size:(\d+)px/.exec(html)?.[1]));
	assert.deepEqual([sizes[0], sizes.at(-1)], [92, 40]);
	assert.deepEqual(
		sizes,
		[...sizes].sort((a, b) => b - a),
	);
	assert.ok(all.slice(0, 10).every((html) => html.includes('word119”')));
	assert.ok(all.slice(10).every((html) => html.includes('\u00a0…”') && !html.includes('word119')));
});

/** Whether a picture is bare between the area of the body and the rule above the foot. */
async function isBareAboveFoot(png: Uint8Array): Promise<boolean> {
	const strip = sharp(png).extract({ left: 0, top: 528, width: 1200, height: 14 });
	const pixels = await strip.greyscale().raw().toBuffer();
	return new Set(pixels).size === 1;
}

/** Words of which Takumi draws a line more than it measures if their lines are to be pretty. */
const SEVEN_LINES =
	`group and a on known is representatives message the message earlier December keeper by
	representatives council about known negotiations also strike on the employees representatives known
	council that December earlier to December letters employees council is an from harbour to
	representatives the to council group from harbour was December a and that its known is name employees
	employees strike`.replace(/\s+/g, ' ');

test('the last line of a text is drawn above the foot', async () => {
	const story = makeStory({
		people: [{ id: 'ann', name: 'Ann Alder', role: SEVEN_LINES, party: 'union' }],
	});
	assert.ok(await isBareAboveFoot(await drawPicture(pictureView(story, 'people/ann'))));
});

test('words that came through somebody else are set smaller', () => {
	assert.ok(short.body.kind === 'quotation');
	assert.match(
		tries({ ...short, body: { ...short.body, way: 'Passed on by the mayor' } }).next().value ?? '',
		/font-size:56px[\s\S]*Passed on by the mayor\./,
	);
});

test('a quotation too long for the smallest size is cut', async () =>
	assert.deepEqual(header(await drawPicture(long)), { width: 1200, height: 630, palette: true }));

const name = (text: string) => ({ id: 'x', name: text, short: text, address: '/' });

test('names, sources and words that are far too long are cut as a last resort: every entry has its picture', async () => {
	const one = 'w'.repeat(500);
	const { language, foot, hues } = short;
	for (const body of [
		{ kind: 'quotation', shown: ['“One.”'], speakers: [name(words(120))], receipt: words(90) },
		{ kind: 'quotation', shown: [`“${one}”`], speakers: [name(one)], receipt: one, way: one },
		{
			kind: 'demand',
			label: 'Call',
			title: one,
			by: Array.from({ length: 20 }, (_, i) => name(`Caller ${i} of many`)),
			to: [name(one)],
			status: words(90),
		},
		{
			kind: 'voices',
			label: 'Differ',
			title: words(90),
			voices: [one, one].map((text) => ({ name: name('A'), position: text })),
			layout: 'columns',
		},
		{ kind: 'title', label: one, title: one, text: one },
	] satisfies PictureView['body'][])
		assert.deepEqual(
			header(await drawPicture({ key: short.key, language, foot, hues, alt: '', body })),
			{ width: 1200, height: 630, palette: true },
			body.kind,
		);
});

test('the address contains a hash of everything shown', () => {
	assert.match(pictureAddress(short) ?? '', /^\/og\/quotes\/short\.[0-9a-f]{12}\.png$/);
	assert.equal(pictureHash(short), pictureHash(pictureView(story, 'quotes/short')));
	for (const changed of [
		{ ...short, hues: [] },
		{ ...short, foot: { ...short.foot, asOf: 'As of today' } },
		long,
	])
		assert.notEqual(pictureHash(changed), pictureHash(short));
});

test('with OG_PICTURES=off there are no pictures and no addresses of any', () => {
	process.env.OG_PICTURES = 'off';
	try {
		assert.equal(pictureAddress(short), undefined);
	} finally {
		delete process.env.OG_PICTURES;
	}
});
