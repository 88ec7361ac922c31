import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { refused } from '../../src/markdown/refused.ts';
import { COMPONENTS } from '../../src/schema/body.ts';

const whats = (text: string) => parseBody(text, 0).refusals.map(({ what }) => what);

test('a tree of words alone is not refused', () => {
	assert.deepEqual(
		refused({
			type: 'root',
			children: [{ type: 'paragraph', children: [{ type: 'text', value: 'words' }] }],
		}),
		[],
	);
});

for (const [name, { place, attributes }] of Object.entries(COMPONENTS)) {
	const given = Object.entries(attributes)
		.map(([key, { form }]) => `${key}="${form === 'date' ? '2024-03-04' : '1'}"`)
		.join(' ');
	test(`<${name}> is allowed ${place === 'block' ? 'on its own' : 'in a sentence'} with all its attributes, and not the other way`, () => {
		const [alone, inSentence] = [`<${name} ${given} />\n`, `Words <${name} ${given} /> words.\n`];
		assert.deepEqual(whats(place === 'block' ? alone : inSentence), []);
		assert.deepEqual(whats(place === 'block' ? inSentence : alone), [
			place === 'block'
				? `<${name}> stands inside a sentence`
				: `<${name}> stands alone in a paragraph`,
		]);
	});
}

test('all problems of one component are reported together', () => {
	assert.deepEqual(whats('Words <Quote segments={1} look="loud" /> words.\n'), [
		'<Quote> has an attribute that is not a literal string',
		'<Quote> has no attribute “look”',
		'<Quote> is missing its attribute “id”',
		'<Quote> stands inside a sentence',
	]);
});

test('a link in reference style is held to the same rule as any other', () => {
	assert.deepEqual(whats('[run][there]\n\n[there]: javascript:alert(1)\n'), [
		'a link to “javascript:alert(1)”',
	]);
});

test('a citation written as a component is held to the rules of components', () => {
	assert.equal(whats('Words <Cite source="log" locator={page} />.\n').length, 1);
});

test('names that every JavaScript object has are neither components nor attributes', () => {
	assert.deepEqual(whats('Words <constructor /> words.\n'), ['unknown component <constructor>']);
	assert.deepEqual(whats('<Quote id="q-one" constructor="x" />\n'), [
		'<Quote> has no attribute “constructor”',
	]);
});

test('a table needs a heading for every column', () => {
	assert.deepEqual(whats('| a | b |\n| --- | --- |\n| 1 | 2 |\n'), []);
	assert.deepEqual(whats('| | b |\n| --- | --- |\n| 1 | 2 |\n'), [
		'a table with an empty head cell',
	]);
});
