import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBrand } from '../../src/load/brand/read-brand.ts';
import { brandLogo } from '../../src/views/brand-logo.ts';

const { brand } = readBrand('tests/fixtures/harbour', []);

test('a logo keeps its form inside the box', () => {
	const { width, height } = brandLogo(brand, { width: 100, height: 16 }) ?? {};
	assert.deepEqual([width, height], [62, 16]);
	const wide = brandLogo(brand, { width: 62, height: 100 });
	assert.deepEqual([wide?.width, wide?.height], [62, 16]);
});

test('its address can stand in a srcset and in an attribute', () => {
	const { src = '', dark = '' } = brandLogo(brand, { width: 100, height: 16 }) ?? {};
	for (const address of [src, dark]) {
		assert.doesNotMatch(address, /[\s"<>#]/);
		const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1));
		assert.match(svg, /^<svg xmlns='.*<\/svg>$/);
	}
	assert.notEqual(src, dark);
});

test('a newsroom without a logo has none', () =>
	assert.equal(brandLogo(undefined, { width: 100, height: 16 }), undefined));
