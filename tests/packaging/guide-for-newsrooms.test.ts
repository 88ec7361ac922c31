import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COMMANDS } from '../../src/bin/commands.ts';
import { guideForNewsrooms } from '../../src/packaging/guide-for-newsrooms.ts';

test('the guides in the package name its commands; scripts of development stay', () => {
	assert.equal(
		guideForNewsrooms('`npm run check:content -- --watch`, `npm run hand-in`, npm run reference'),
		'`npx on-the-record check --watch`, `npx on-the-record hand-in`, npm run reference',
	);
	const guide = guideForNewsrooms(readFileSync('content/README.md', 'utf8'));
	const named = [...guide.matchAll(/npx on-the-record ([a-z-]+)/g)].map(([, name = '']) => name);
	assert.ok(named.length > 30);
	assert.deepEqual(
		named.filter((name) => !(name in COMMANDS)),
		[],
	);
	// Remarks speak to whoever makes the guides.
	assert.doesNotMatch(guide.replace(/<!--.*?-->/gs, ''), /npm run /);
});
