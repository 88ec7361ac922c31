import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBrand } from '../../src/load/brand/read-brand.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { drawPicture } from '../../src/pictures/draw-picture.ts';
import { pictureAddress } from '../../src/pictures/picture-address.ts';
import { buildStory } from '../../src/story/graph.ts';
import { pictureViews } from '../../src/views/picture.ts';
import { sites } from '../sites.ts';
import { filesOf } from './files.ts';

/** The story of a content folder, with the face of its newsroom. */
function storyIn(folder: string) {
	const entries = readFolder(folder).flatMap((one) => one.entry ?? []);
	const { brand } = readBrand(folder, entries);
	return buildStory(entries, brand ? { brand } : {});
}

for (const site of Object.values(sites)) {
	const views = pictureViews(storyIn(site.contentDir));
	const fileOf = (address: string | undefined) => join(site.outDir, address ?? '');

	test(`${site.name}: there is a picture for the story and for every entry with a page, and no other`, () => {
		assert.deepEqual(
			filesOf(site.outDir, '.png')
				.filter((file) => file.startsWith('og/'))
				.map((file) => `/${file}`),
			views.map(pictureAddress).sort(),
		);
	});

	test(`${site.name}: every picture is a PNG of 1200 × 630 with a palette, under 100 KB`, () => {
		for (const view of views) {
			const png = readFileSync(fileOf(pictureAddress(view)));
			assert.deepEqual(
				[png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20), png[25]],
				['PNG', 1200, 630, 3],
				view.key,
			);
			assert.ok(statSync(fileOf(pictureAddress(view))).size < 100_000, view.key);
		}
	});
}

test('pictures drawn afresh are the same bytes as those of the build', async () => {
	const some = pictureViews(storyIn(sites.harbour.contentDir)).filter((_, i) => i % 4 === 0);
	assert.ok(some.length > 5);
	for (const view of some)
		assert.ok(
			Buffer.from(await drawPicture(view)).equals(
				readFileSync(join(sites.harbour.outDir, pictureAddress(view) ?? '')),
			),
			view.key,
		);
});
