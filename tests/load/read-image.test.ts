import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { readImage } from '../../src/load/read-image.ts';

const FIGURES = join(import.meta.dirname, '../fixtures/harbour/figures');
const photo = readFileSync(join(FIGURES, 'north-quay-at-night.jpg'));
const faultOf = (bytes: Buffer) => readImage(bytes).fault?.what;
const blank = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#369' } });

test('format and size of each kind of file are read', async () => {
	const { hash, fault, ...image } = readImage(photo);
	assert.deepEqual(image, { size: photo.length, format: 'jpg', width: 960, height: 600 });
	assert.match(hash, /^[0-9a-f]{12}$/);
	assert.equal(fault, undefined);
	for (const format of ['png', 'webp', 'avif'] as const) {
		const read = readImage(await blank(40, 30).toFormat(format).toBuffer());
		assert.deepEqual(
			[read.format, read.width, read.height, read.fault],
			[format, 40, 30, undefined],
		);
	}
	const map = readImage(readFileSync(join(FIGURES, 'quays.svg')));
	assert.deepEqual([map.format, map.width, map.height, map.fault], ['svg', 720, 440, undefined]);
});

test('a photo taken on its side is measured as it is seen', async () => {
	const bytes = await blank(40, 30).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const { width, height } = readImage(bytes);
	assert.deepEqual([width, height], [30, 40]);
});

test('what cannot be shown says why', async () => {
	assert.equal(faultOf(Buffer.alloc(0)), 'is empty');
	assert.equal(
		faultOf(Buffer.from('<!DOCTYPE html><p>Not found</p>')),
		'cannot be read as an image',
	);
	assert.equal(faultOf(await blank(9, 9).gif().toBuffer()), 'cannot be read as an image');
	assert.equal(faultOf(photo.subarray(0, photo.length - 900)), 'is cut off: its end is missing');
	const png = await blank(90, 90).png().toBuffer();
	assert.equal(faultOf(png.subarray(0, png.length - 20)), 'is cut off: its end is missing');
	const webp = await blank(90, 90).webp().toBuffer();
	assert.equal(faultOf(webp.subarray(0, webp.length - 4)), 'is cut off: its end is missing');
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">';
	assert.equal(faultOf(Buffer.from(svg)), 'is cut off: its end is missing');
	assert.match(faultOf(Buffer.from(`${svg}<script/></svg>`)) ?? '', /^holds the element <script>/);
	assert.match(faultOf(Buffer.concat([photo, Buffer.alloc(30_000_000)])) ?? '', /at most 30000000/);
});
