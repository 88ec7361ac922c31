import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { keepBundle } from '../../../src/integrations/bundle/keep-bundle.ts';
import { keptBundle } from '../../../src/integrations/bundle/kept-bundle.ts';

/** What Astro has made: code, in the folder of the assets. */
function made(t: TestContext) {
	const work = mkdtempSync(join(tmpdir(), 'otr-bundle-'));
	t.after(() => rmSync(work, { recursive: true }));
	const assets = join(work, 'site');
	const code = join(assets, '.prerender');
	mkdirSync(code, { recursive: true });
	writeFileSync(join(code, 'entry.mjs'), 'export {}');
	writeFileSync(join(assets, 'page.css'), 'p {}');
	return { folder: join(work, 'kept'), files: { code, entry: 'entry.mjs', assets } };
}
const ABOUT = { fingerprint: 'a', hasPrintEdition: false };

test('a bundle is kept apart from its assets, and found by what it was made from', (t) => {
	const { folder, files } = made(t);
	assert.equal(keptBundle(folder, 'a'), undefined);
	keepBundle(folder, files, ABOUT);
	const kept = keptBundle(folder, 'a');
	assert.equal(kept?.entry, 'entry.mjs');
	assert.equal(kept?.hasPrintEdition, false);
	assert.ok(existsSync(join(folder, 'code/entry.mjs')));
	assert.ok(existsSync(join(folder, 'assets/page.css')));
	assert.ok(!existsSync(join(folder, 'assets/.prerender')));
	assert.equal(keptBundle(folder, 'b'), undefined);
});

test('a new bundle takes the place of the last one, and leaves no file of it', (t) => {
	const { folder, files } = made(t);
	keepBundle(folder, files, ABOUT);
	rmSync(join(files.assets, 'page.css'));
	keepBundle(folder, files, { fingerprint: 'b', hasPrintEdition: true });
	assert.equal(keptBundle(folder, 'a'), undefined);
	assert.equal(keptBundle(folder, 'b')?.hasPrintEdition, true);
	assert.ok(!existsSync(join(folder, 'assets/page.css')));
});

test('a bundle of which a file was emptied, changed or lost is none', (t) => {
	const { folder, files } = made(t);
	const damages = [
		() => writeFileSync(join(folder, 'code/entry.mjs'), ''),
		() => writeFileSync(join(folder, 'assets/page.css'), 'p { color: red }'),
		() => rmSync(join(folder, 'assets/page.css')),
		() => writeFileSync(join(folder, 'bundle.json'), '{"finger'),
	];
	for (const damage of damages) {
		keepBundle(folder, files, ABOUT);
		damage();
		assert.equal(keptBundle(folder, 'a'), undefined);
	}
});
