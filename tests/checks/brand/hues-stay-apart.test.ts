import assert from 'node:assert/strict';
import { test } from 'node:test';
import { huesStayApart } from '../../../src/checks/brand/hues-stay-apart.ts';
import { brand } from '../../../src/schema/brand.ts';

const problems = (fields: object) => huesStayApart(brand.parse(fields));

test('our own hues stay apart', () => assert.deepEqual(problems({}), []));

test('two hues that readers would take for one another are refused', () => {
	const found = problems({ hues: { rust: { light: '#6b2a50', dark: '#f0b294' } } });
	assert.deepEqual(
		found.map(({ path, severity }) => [path, severity]),
		[[['hues', 'rust', 'light'], undefined]],
	);
	assert.match(found[0]?.what ?? '', /rust #6b2a50 and plum #6d2257 can hardly be told apart/);
});

test('an accent that is nearly the hue of a party is a warning', () => {
	const found = problems({ colours: { accent: { light: '#6f2458', dark: '#aab8ff' } } });
	assert.deepEqual(
		found.map(({ path, severity }) => [path, severity]),
		[[['colours', 'accent', 'light'], 'warning']],
	);
});
