import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { create, type Font } from 'fontkitten';
import { subsetFonts } from '../../../src/integrations/brand/subset-fonts.ts';
import { readBrand } from '../../../src/load/brand/read-brand.ts';
import type { Brand } from '../../../src/story/brand/brand.ts';

const brand = readBrand('tests/fixtures/harbour', []).brand as Brand;

test('fonts hold the letters that are needed, and those of the last build are kept', async (t) => {
	const cache = mkdtempSync(join(tmpdir(), 'fonts-'));
	t.after(() => rmSync(cache, { recursive: true }));
	writeFileSync(join(cache, 'old.woff2'), '');
	const few: Brand = { ...brand, letters: 'abc' };
	const fonts = await subsetFonts(few, cache);
	assert.equal(fonts.size, 4);
	for (const [path, bytes] of fonts) {
		const font = create(bytes) as Font;
		const holds = (letter: string) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
		assert.deepEqual(['a', 'c', 'd'].map(holds), [true, true, false], path);
	}
	assert.equal(readdirSync(cache).length, 4);
	const written = readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs);
	assert.deepEqual(await subsetFonts(few, cache), fonts);
	assert.deepEqual(
		readdirSync(cache).map((name) => statSync(join(cache, name)).mtimeMs),
		written,
	);
});

test('a newsroom that brings no font makes none', async () => {
	const { text: _, labels: __, ...plain } = brand;
	assert.equal((await subsetFonts(plain, '/nowhere')).size, 0);
});
