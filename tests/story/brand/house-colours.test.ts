import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HOUSE_COLOURS } from '../../../src/story/brand/house-colours.ts';

test('a face is measured against the colours that pages have without one', () => {
	const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
	const texts = { light, dark };
	for (const scheme of ['light', 'dark'] as const)
		for (const [name, colour] of Object.entries(HOUSE_COLOURS[scheme]))
			assert.match(texts[scheme], new RegExp(`--${name}: ${colour};`), `${scheme} ${name}`);
});
