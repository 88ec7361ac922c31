import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresAreUsed } from '../../src/checks/figures-are-used.ts';
import { figuresAreWhole } from '../../src/checks/figures-are-whole.ts';
import type { ImageFile } from '../../src/story/image-file.ts';
import { IMAGE, makeEntries, makeStory, type StoryGiven } from '../make-story.ts';

type Figure = NonNullable<StoryGiven['figures']>[number];

function problems(figure: Partial<Figure>, images?: Record<string, ImageFile>) {
	const beside = images ? { images: new Map(Object.entries(images)) } : {};
	return figuresAreWhole(makeStory({ figures: [{ id: 'quay', ...figure }] }, beside)).map(
		({ path, what, fix, severity }) => ({ at: path?.join('.'), what, fix, severity }),
	);
}

test('a figure with an image that is there is whole', () => {
	assert.deepEqual(problems({}), []);
	const pages = [{ file: 'one.png' }, { file: 'two.png' }];
	assert.deepEqual(problems({ kind: 'scan', file: undefined, pages }), []);
});

test('an image that is not there is named, and the one that may be meant', () => {
	const [problem] = problems({ file: 'quay.jpg' }, { 'figures/quays.jpg': IMAGE });
	assert.equal(problem?.at, 'file');
	assert.equal(problem?.what, 'there is no image “quay.jpg” in figures/');
	assert.match(problem?.fix ?? '', /Did you mean “quays\.jpg”\?/);
});

test('a figure lies in the folder of its image, also below the collection', () => {
	const inFolder = { file: 'quay.jpg' } as Figure;
	const story = makeStory({ figures: [{ ...inFolder, id: 'quay' }] });
	assert.deepEqual([...story.images.keys()], ['figures/quay.jpg']);
});

test('an image that cannot be shown is an error with its reason', () => {
	const fault = { what: 'is empty', fix: 'Copy it again.' };
	const [problem] = problems({}, { 'figures/quay.jpg': { ...IMAGE, fault } });
	assert.deepEqual(problem, {
		at: 'file',
		what: 'the image “quay.jpg” is empty',
		fix: 'Copy it again.',
		severity: undefined,
	});
});

test('an image too small to be seen is an error, one too small for its use a warning', () => {
	const sized = (width: number, height: number, kind: Figure['kind'] = 'photo') =>
		problems({ kind }, { 'figures/quay.jpg': { ...IMAGE, width, height } }).map(
			({ severity }) => severity ?? 'error',
		);
	assert.deepEqual(sized(120, 90), ['error']);
	assert.deepEqual(sized(500, 300), ['warning']);
	assert.deepEqual(sized(1280, 300), []);
	assert.deepEqual(sized(600, 850, 'scan'), ['warning']);
	assert.deepEqual(sized(1000, 1400, 'scan'), []);
	const drawing: ImageFile = { ...IMAGE, format: 'svg', width: 24, height: 24 };
	assert.deepEqual(problems({}, { 'figures/quay.jpg': drawing }), []);
});

test('a figure has one image, or the pages of a scan', () => {
	const whats = (figure: Partial<Figure>) => problems(figure).map(({ what }) => what);
	const pages = [{ file: 'one.png' }];
	assert.deepEqual(whats({ file: undefined }), ['the figure has no image']);
	assert.deepEqual(whats({ kind: 'scan', pages }), ['the figure has both “file” and “pages”']);
	assert.deepEqual(whats({ kind: 'map', file: undefined, pages }), ['a map has pages']);
});

test('the description says what is to be seen, and not the caption or the file again', () => {
	const whats = (figure: Partial<Figure>) => problems(figure).map(({ what }) => what);
	assert.deepEqual(whats({ alt: 'The quay', caption: 'The quay.' }), [
		'“alt” says the same as “caption”',
	]);
	assert.deepEqual(whats({ alt: 'IMG_2041.JPG' }), ['“alt” is the name of a file']);
});

test('transcripts that fill more than a page are refused', () => {
	const page = { file: 'one.png', transcript: 'x'.repeat(6000) };
	const figure = { kind: 'scan', file: undefined, pages: Array(5).fill(page) } as Partial<Figure>;
	assert.match(problems(figure)[0]?.what ?? '', /^the transcripts have 30000 characters/);
});

test('a figure that no text shows is a warning, but not the scan of a source', () => {
	const given = (more: StoryGiven): StoryGiven => ({ figures: [{ id: 'quay' }], ...more });
	const unused = (story: StoryGiven) =>
		figuresAreUsed(makeStory(story), makeEntries(story)).map(({ file, severity }) => [
			file,
			severity,
		]);
	assert.deepEqual(unused(given({})), [['figures/quay.mdx', 'warning']]);
	const topics = (body: string) => [{ id: 'one', body }];
	assert.deepEqual(unused(given({ topics: topics('<Figure id="quay" />') })), []);
	assert.deepEqual(unused(given({ topics: topics('[See](/figures/quay/).') })), []);
	assert.deepEqual(unused({ figures: [{ id: 'letter', kind: 'scan', source: 'report' }] }), []);
});
