import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ImageFile } from '../../src/story/image-file.ts';
import { figureView } from '../../src/views/figure.ts';
import { figurePage } from '../../src/views/figure-page.ts';
import { imageFiles } from '../../src/views/image-files.ts';
import { snapshotOf } from '../../src/views/snapshot.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { topicPage } from '../../src/views/topic-page.ts';
import { IMAGE, makeStory, type StoryGiven } from '../make-story.ts';

type Figure = NonNullable<StoryGiven['figures']>[number];

const storyWith = (figure: Partial<Figure> = {}, image: Partial<ImageFile> = {}) =>
	makeStory(
		{
			figures: [{ id: 'quay', ...figure }],
			topics: [{ id: 'one', body: 'Before.\n\n<Figure id="quay" />' }],
		},
		{ images: new Map([['figures/quay.jpg', { ...IMAGE, ...image }]]) },
	);
const widths = (image: Partial<ImageFile>) =>
	figureView(storyWith({}, image), 'quay').image.sources[0]?.files.map(({ width }) => width);

test('a text shows a figure with its image, description, caption, credit and licence', () => {
	const part = topicPage(storyWith(), 'one').body[1]?.parts[0];
	assert.ok(typeof part === 'object' && part.type === 'figure');
	const { label, alt, caption, credit, licence, address } = part.figure;
	assert.deepEqual(
		{ label, alt, caption, credit, licence, address },
		{
			label: 'Photo',
			alt: 'What quay shows.',
			caption: 'The quay.',
			credit: 'A photographer',
			licence: { name: 'A licence' },
			address: '/figures/quay/',
		},
	);
});

test('an image is made in several widths and never enlarged', () => {
	assert.deepEqual(widths({ width: 3000, height: 2000 }), [320, 640, 960, 1280]);
	assert.deepEqual(widths({ width: 1100, height: 700 }), [320, 640, 960, 1100]);
	assert.deepEqual(widths({ width: 660, height: 400 }), [320, 640]);
	assert.deepEqual(widths({ width: 200, height: 100 }), [200]);
});

test('an image takes no more room than it has pixels, and keeps its shape', () => {
	const room = (image: Partial<ImageFile>, place?: 'page') => {
		const { width, height } = figureView(storyWith({}, image), 'quay', place).image;
		return [width, height];
	};
	assert.deepEqual(room({}), [608, 405]);
	assert.deepEqual(room({}, 'page'), [736, 491]);
	assert.deepEqual(room({ width: 200, height: 100 }), [200, 100]);
	assert.deepEqual(room({ width: 1000, height: 1500 }), [544, 816]);
	assert.deepEqual(room({ format: 'svg', width: 24, height: 12 }), [608, 304]);
});

test('old browsers get a JPEG of a photo, a PNG of a chart, and every browser the drawing itself', () => {
	const fallback = (figure: Partial<Figure>, image: Partial<ImageFile> = {}) =>
		figureView(storyWith(figure, image), 'quay').image.fallback.address;
	assert.equal(fallback({}), '/img/quay.0123456789ab-960.jpg');
	assert.equal(fallback({ kind: 'chart' }), '/img/quay.0123456789ab-960.png');
	assert.equal(fallback({}, { format: 'svg' }), '/img/quay.0123456789ab.svg');
});

test('every file that a page names is made', () => {
	const story = storyWith();
	const made = imageFiles(story).map(({ address }) => address);
	const { image } = figureView(story, 'quay');
	const named = [image.fallback, ...image.sources.flatMap(({ files }) => files)];
	assert.deepEqual(made.sort(), named.map(({ address }) => address).sort());
	assert.equal(new Set(made).size, made.length);
});

const letter: StoryGiven = {
	figures: [
		{
			id: 'letter',
			kind: 'scan',
			file: undefined,
			alt: 'A typed letter',
			pages: [
				{ file: 'one.png', transcript: 'Sirs,\n\nwe object.' },
				{ file: 'two.png', alt: 'A stamp' },
			],
			source: 'report',
		},
	],
};

test('the page of a document has its pages with number and words', () => {
	const { pages, figure } = figurePage(makeStory(letter), 'letter');
	assert.deepEqual(
		pages.map(({ alt, transcript }) => ({ alt, transcript })),
		[
			{ alt: 'A typed letter (page 1 of 2)', transcript: ['Sirs,', 'we object.'] },
			{ alt: 'A stamp', transcript: [] },
		],
	);
	assert.equal(figure.count, 2);
});

test('a scan stands on the page of its source as the document, and not among what rests on it', () => {
	const { documents, restsOn } = sourcePage(makeStory(letter), 'report');
	assert.deepEqual(
		documents.map(({ id }) => id),
		['letter'],
	);
	const keys = restsOn.flatMap(({ entries }) => entries.map(({ address }) => address));
	assert.equal(keys.includes('/figures/letter/'), false);
});

test('the page of a figure says which texts show it', () => {
	assert.deepEqual(figurePage(storyWith(), 'quay').shownIn, [
		{ title: 'What is one?', address: '/topics/one/' },
	]);
});

test('an edition records the image, so that another under the same name is a change', () => {
	const imageIn = (hash: string) =>
		snapshotOf(storyWith({}, { hash })).entries['figures/quay']?.fields.image;
	assert.deepEqual(imageIn('0123456789ab'), ['0123456789ab']);
	assert.notDeepEqual(imageIn('ba9876543210'), imageIn('0123456789ab'));
});
