import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandCss } from '../../src/formats/brand-css.ts';
import { readBrand } from '../../src/load/brand/read-brand.ts';
import type { Brand } from '../../src/story/brand/brand.ts';

const brand = readBrand('tests/fixtures/harbour', []).brand as Brand;
const page = brandCss(brand, { kind: 'page', script: 'Latn' }, '/a/b/');
const card = brandCss(brand, { kind: 'card', script: 'Latn' }, '/a/b/');

test('a page loads the fonts of a newsroom on wide screens alone, and only from its own site', () => {
	assert.equal(page.split('@font-face').length - 1, 6);
	assert.match(page, /^@media \(min-width:48rem\)\{@font-face/);
	const addresses = [...page.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address ?? '');
	assert.equal(addresses.length, 4);
	for (const address of addresses) assert.match(address, /^\/a\/b\/_astro\/brand-/);
	assert.equal(page.split('font-display:optional').length - 1, 4);
});

test('what stands in for a font is as wide and as high', () => {
	const [, size, ascent] =
		/"Noto Sans fallback".*?size-adjust:([\d.]+)%;ascent-override:([\d.]+)%/.exec(page) ?? [];
	// Noto Sans is wider than Arial, and its ascent is 1.374 em.
	assert.ok(Number(size) > 104 && Number(size) < 110, size);
	assert.ok(Math.abs((Number(size) * Number(ascent)) / 10_000 - 1.374) < 0.005);
});

test('a card loads nothing and has the same colours', () => {
	assert.doesNotMatch(card, /@font-face|url\(|Noto Naskh/);
	assert.match(card, /--plum:#7a1f3d/);
	assert.match(card, /--sans:system-ui/);
});

test('colours that are our own are not said again', () => {
	assert.doesNotMatch(page, /--(ochre|moss|slate|rust|ink|soft):/);
});

test('paper stays white, and party hues are the same on it', () => {
	const outside = page.replace(/@media[^{]*\{.*?\}\}/g, '');
	assert.match(outside, /--plum:/);
	assert.doesNotMatch(outside, /--(paper|shade|link|line):/);
});

test('a font without the letters of a language is left out of its pages', () => {
	const arabic = brandCss(brand, { kind: 'page', script: 'Arab' }, '/');
	assert.doesNotMatch(arabic, /@font-face|--serif/);
	assert.match(arabic, /--plum/);
});
