import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatorAt } from '../../../src/desk/texts/locator-at.ts';
import { paragraphs } from '../../../src/desk/texts/paragraphs.ts';

const words = (text: string) =>
	paragraphs(text).map(({ number, start, end }) => [number, text.slice(start, end)]);

test('empty lines divide paragraphs, whatever ends the lines', () => {
	for (const newline of ['\n', '\r\n', '\r'])
		assert.deepEqual(words(`${newline}One.${newline}  ${newline}Two 😀.  ${newline}`), [
			[1, 'One.'],
			[2, 'Two 😀.'],
		]);
});

test('lines that a program has broken are one paragraph, lines of an address are not', () => {
	const line = 'Words that fill a line up to its end, as a program sets them';
	assert.deepEqual(words(`${line}\n${line}\nand end.\n\nQuay 12\nAshkerry`), [
		[1, `${line}\n${line}\nand end.`],
		[2, 'Quay 12'],
		[3, 'Ashkerry'],
	]);
	const long = `${line} ${line} ${line}.`;
	assert.deepEqual(words(`Headline\n${long}\n${long}`).length, 3);
});

test('headline, byline and date are not counted, nor items of lists', () => {
	assert.deepEqual(words('A vote\n\nBy P. A.\n\n2 June\n\nOne.\n\n• First.\n• Second\n\nTwo.'), [
		[0, 'A vote'],
		[0, 'By P. A.'],
		[0, '2 June'],
		[1, 'One.'],
		[0, '• First.'],
		[0, '• Second'],
		[2, 'Two.'],
	]);
	assert.deepEqual(
		paragraphs('One.\n\n1. First\n2. Second\n\nIn 2019. Two.').map(({ item }) => item),
		[undefined, 1, 2, undefined],
	);
	// A text without any full stop has no head.
	assert.deepEqual(
		words('One\n\nTwo').map(([number]) => number),
		[1, 2],
	);
});

test('a locator names the paragraph or paragraphs, the headline, or the page', () => {
	const text = 'A vote\n\nOne.\n\nTwo.\n\nThree.\n\nFour.\n\n- A\n- B';
	const at = (from: string, to = from) =>
		locatorAt(text, text.indexOf(from), text.indexOf(to) + to.length);
	assert.equal(at('One'), 'paragraph 1');
	assert.equal(at('One', 'Two'), 'paragraphs 1 and 2');
	assert.equal(at('Two', 'Four'), 'paragraphs 2–4');
	assert.equal(at('vote'), 'headline');
	assert.equal(at('B'), 'list item 2');
	assert.equal(locatorAt('', 0, 0), '');
	assert.equal(locatorAt('One.\n\n\fTwo.', 7, 11), 'page 2');
	assert.equal(locatorAt('One \ftwo.', 0, 9), 'pages 1 and 2');
});
