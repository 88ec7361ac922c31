import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { storedImage } from '../../src/pictures/stored-image.ts';
import type { Rendition } from '../../src/views/image.ts';

const HARBOUR = join(import.meta.dirname, '../fixtures/harbour');
const PHOTO = 'figures/north-quay-at-night.jpg';
const rendition = (format: Rendition['format'], width: number, from = PHOTO): Rendition => ({
	address: `/img/test-${from.replaceAll('/', '-')}-${width}-${process.pid}.${format}`,
	format,
	width,
	from,
});

test('an image has the size and format that was asked for, and nothing of its camera', async () => {
	const original = await sharp(join(HARBOUR, PHOTO)).metadata();
	assert.ok(original.exif?.includes('Nobody of Ashkerry'), 'the fixture says who took it');
	for (const format of ['avif', 'webp', 'jpeg', 'png'] as const) {
		const bytes = await storedImage(rendition(format, 320), HARBOUR);
		const { width, exif, xmp, iptc, ...made } = await sharp(bytes).metadata();
		assert.equal(width, 320);
		assert.equal(made.format, format === 'avif' ? 'heif' : format);
		assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined], format);
	}
});

test('an image is made once', async () => {
	const one = await storedImage(rendition('webp', 200), HARBOUR);
	const again = await storedImage(rendition('webp', 200), '/nowhere');
	assert.deepEqual(Buffer.from(again), Buffer.from(one));
});

test('a drawing is published as it is', async () => {
	const svg = 'figures/quays.svg';
	const bytes = await storedImage(rendition('svg', 608, svg), HARBOUR);
	assert.deepEqual(Buffer.from(bytes), readFileSync(join(HARBOUR, svg)));
});

test('an image that cannot be read stops the build with its name', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'image-'));
	writeFileSync(join(folder, 'broken.png'), readFileSync(join(HARBOUR, PHOTO)).subarray(0, 40));
	await assert.rejects(
		storedImage(rendition('webp', 320, 'broken.png'), folder),
		/The image broken\.png cannot be read/,
	);
});
