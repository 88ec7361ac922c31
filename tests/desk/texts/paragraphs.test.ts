import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatorAt } from '../../../src/desk/texts/locator-at.ts';
import { paragraphs } from '../../../src/desk/texts/paragraphs.ts';

const words = (text: string, headline?: string) =>
	paragraphs(text, headline).map(({ number, start, end }) => [number, text.slice(start, end)]);

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

test('the headline is not counted', () => {
	assert.deepEqual(words('A  vote\n\nOne.\n\nTwo.', 'A vote'), [
		[0, 'A  vote'],
		[1, 'One.'],
		[2, 'Two.'],
	]);
});

test('a locator names the paragraph or paragraphs, the headline, or the page', () => {
	const text = 'A vote\n\nOne.\n\nTwo.\n\nThree.\n\nFour.';
	const at = (from: string, to = from) =>
		locatorAt(text, text.indexOf(from), text.indexOf(to) + to.length, 'A vote');
	assert.equal(at('One'), 'paragraph 1');
	assert.equal(at('One', 'Two'), 'paragraphs 1 and 2');
	assert.equal(at('Two', 'Four'), 'paragraphs 2–4');
	assert.equal(at('vote'), 'headline');
	assert.equal(locatorAt('', 0, 0), '');
	assert.equal(locatorAt('One.\n\n\fTwo.', 7, 11), 'page 2');
	assert.equal(locatorAt('One \ftwo.', 0, 9), 'pages 1 and 2');
});
