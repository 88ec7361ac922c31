import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { bundleFolder } from '../../../src/integrations/bundle/bundle-folder.ts';

test('a bundle is kept with the other caches, and in the project when they are elsewhere, so that it can import packages', () => {
	const root = resolve('.');
	const inside = join(root, 'node_modules/.astro/story');
	assert.equal(bundleFolder({ root, cacheDir: inside }), join(inside, 'bundle'));
	const [one, other] = ['../caches/one', '../caches/other'].map((cacheDir) =>
		bundleFolder({ root, cacheDir: resolve(cacheDir) }),
	);
	assert.ok(one?.startsWith(join(root, '.astro/')));
	assert.notEqual(one, other);
});
