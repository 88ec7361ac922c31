import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLOURS } from '../../src/pictures/style.ts';

test('pictures have the colours of the pages in the light scheme', () => {
	const [light = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media');
	for (const [name, colour] of Object.entries(COLOURS))
		assert.match(light, new RegExp(`--${name}: ${colour};`), name);
});
