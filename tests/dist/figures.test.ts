// The images of figures as a built site has them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'parse5';
import sharp from 'sharp';
import { sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

const { outDir, url } = sites.harbour;

interface Element {
	tagName: string;
	attrs: { name: string; value: string }[];
	childNodes?: Element[];
}

function elements(node: Element, name: string): Record<string, string>[] {
	const own = node.tagName === name ? [node.attrs] : [];
	return [
		...own.map((attrs) => Object.fromEntries(attrs.map((one) => [one.name, one.value]))),
		...(node.childNodes ?? []).flatMap((child) => elements(child, name)),
	];
}

const pages = filesOf(outDir, '.html')
	.map((file) => ({ file, tree: parse(read(outDir, file)) as unknown as Element }))
	.map(({ file, tree }) => ({
		file,
		images: elements(tree, 'img').filter(({ src }) => src?.includes('/img/')),
		// The logo of the newsroom stands in the page itself.
		sources: elements(tree, 'source').filter(({ srcset }) => !srcset?.startsWith('data:')),
	}));
const pathOf = (address: string) => address.slice(new URL(url).pathname.length);
const named = ({ images, sources }: (typeof pages)[number]): string[] => [
	...images.map(({ src = '' }) => pathOf(src)),
	...sources.flatMap(({ srcset = '' }) =>
		srcset.split(', ').map((one) => pathOf(one.split(' ')[0] ?? '')),
	),
];

test('questions, a source and figures show images, and cards none', () => {
	const showing = pages.filter(({ images }) => images.length > 0).map(({ file }) => file);
	for (const page of ['topics/what-next', 'sources/alliance-2024-03-06', 'figures/members-vote'])
		assert.ok(showing.includes(`${page}/index.html`), page);
	assert.deepEqual(
		showing.filter((file) => file.startsWith('embed/')),
		[],
	);
});

test('every image states its room and its description, and waits until a reader is near', () => {
	for (const { file, images } of pages)
		for (const image of images) {
			assert.match(`${image.width} ${image.height}`, /^[1-9]\d* [1-9]\d*$/, file);
			assert.ok((image.alt ?? '') !== '', file);
			assert.equal(image.loading, 'lazy', file);
		}
});

test('every image that a page names is there, in the width it states, and no other is', async () => {
	const all = new Set(pages.flatMap(named));
	assert.deepEqual(
		[...all].sort(),
		filesOf(join(outDir, 'img'), '').flatMap((file) => (/\./.test(file) ? [`img/${file}`] : [])),
	);
	for (const file of all) {
		const [, stated] = /-(\d+)\.\w+$/.exec(file) ?? [];
		if (!stated) continue;
		const { width, exif, xmp, iptc } = await sharp(readFileSync(join(outDir, file))).metadata();
		assert.equal(width, Number(stated), file);
		assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined], file);
	}
});

test('the shape that a page keeps free is that of the image', async () => {
	for (const { file, images } of pages)
		for (const { src = '', width, height } of images) {
			if (src.endsWith('.svg')) continue;
			const made = await sharp(readFileSync(join(outDir, pathOf(src)))).metadata();
			const ratio = Number(width) / Number(height);
			assert.ok(Math.abs(ratio / ((made.width ?? 0) / (made.height ?? 1)) - 1) < 0.005, file);
		}
});
