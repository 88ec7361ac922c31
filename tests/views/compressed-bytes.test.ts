import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { compressedBytes } from '../../src/views/compressed-bytes.ts';

test('a text that the page has already weighs nothing, and words that it has weigh less than new ones', () => {
	const seen = new Set<string>();
	const view = { title: 'The night roster', body: [{ text: 'The gangs of the night' }] };
	const first = compressedBytes(view, seen);
	assert.ok(first > 0);
	assert.equal(compressedBytes(view, seen), 0);
	const known = compressedBytes('The roster of the gangs', seen);
	const fresh = compressedBytes('Nobody answered, said somebody twice', seen);
	assert.ok(known > 0 && known < fresh, `${known} ${fresh}`);
});

/** The texts of a story, without its front matter, citations and components. */
const proseOf = (folder: string): string =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.mdx'))
		.sort()
		.map((file) => readFileSync(`${folder}/${file}`, 'utf8').split('---')[2] ?? '')
		.join('')
		.replace(/\[@[^\]]*\]|<[^>]*>/g, '');

test('prose weighs no more than is estimated and not much less, in any script', () => {
	for (const story of ['harbour', 'meadow', 'mina', 'harbour-es']) {
		const prose = proseOf(`tests/fixtures/${story}`);
		const actual = brotliCompressSync(prose).length;
		const estimate = compressedBytes(prose, new Set());
		assert.ok(estimate > actual && estimate < actual * 1.5, `${story}: ${estimate}, ${actual}`);
	}
});
