import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wcagContrast } from 'culori';
import { brandCanBeRead } from '../../../src/checks/brand/brand-can-be-read.ts';
import { brand } from '../../../src/schema/brand.ts';
import { brandColours } from '../../../src/story/brand/brand-colours.ts';

const problems = (fields: object) => brandCanBeRead(brand.parse(fields));
const suggested = (fix: string) => /passes is (#[0-9a-f]{6})/.exec(fix)?.[1] ?? '';

test('our own colours pass', () => assert.deepEqual(problems({}), []));

test('text below 7:1 is refused, with the nearest colour of its hue that passes', () => {
	const fields = { colours: { accent: { light: '#e4572e', dark: '#5a3a2e' } } };
	const found = problems(fields);
	assert.deepEqual(
		found.map(({ path }) => path),
		[
			['colours', 'accent', 'light'],
			['colours', 'accent', 'dark'],
		],
	);
	assert.match(
		found[0]?.what ?? '',
		/^“colours\.accent\.light”, #e4572e, has a contrast of 3\.\d\d:1/,
	);
	const [light = '', dark = ''] = found.map(({ fix }) => suggested(fix));
	assert.deepEqual(problems({ colours: { accent: { light, dark } } }), []);
	// Nearest: it passes by little.
	assert.ok(wcagContrast(light, '#f2efe7') < 7.2);
	assert.ok(wcagContrast(dark, '#211f1b') < 7.2);
});

test('large text passes from 4.5:1 on', () => {
	const pair = { light: '#3f55c9', dark: '#8fa2ff' };
	assert.deepEqual(problems({ colours: { titles: pair } }), []);
	assert.equal(problems({ colours: { accent: pair } }).length, 2);
	const pale = { light: '#8f9de0', dark: '#8fa2ff' };
	const [found] = problems({ colours: { titles: pale } });
	assert.match(found?.fix ?? '', /^Large text needs 4\.5:1/);
	const light = suggested(found?.fix ?? '');
	assert.deepEqual(problems({ colours: { titles: { ...pale, light } } }), []);
});

test('a paper is refused when texts that it does not replace would be lost on it', () => {
	const [found, ...more] = problems({ colours: { paper: { light: '#d9c27c', dark: '#171613' } } });
	assert.deepEqual(more, []);
	assert.deepEqual(found?.path, ['colours', 'paper', 'light']);
	const light = suggested(found?.fix ?? '');
	assert.deepEqual(problems({ colours: { paper: { light, dark: '#171613' } } }), []);
});

test('the hue of a party is text too', () =>
	assert.deepEqual(
		problems({ hues: { rust: { light: '#d2691e', dark: '#f0b294' } } }).map(({ path }) => path),
		[['hues', 'rust', 'light']],
	));

test('nothing is suggested where no colour of the hue passes', () => {
	const colours = {
		paper: { light: '#777777', dark: '#171613' },
		accent: { light: '#004f9d', dark: '#aab8ff' },
	};
	assert.ok(problems({ colours }).some(({ fix }) => /No colour of its hue passes/.test(fix)));
});

test('shades and lines come from the paper', () => {
	const { light } = brandColours(
		brand.parse({ colours: { paper: { light: '#fdf6ea', dark: '#14181f' } } }),
	);
	assert.ok(wcagContrast(light.shade, light.paper) > 1.05);
	assert.ok(wcagContrast(light.line, light.paper) > 1.4);
});
