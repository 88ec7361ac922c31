// The script of the copy button, which stands in every page, in the language of the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { copyScript } from '../../src/formats/copy-script.ts';
import { type Words, wordsIn } from '../../src/words/words-in.ts';

const source = readFileSync('src/client/copy.js', 'utf8');
/** The texts in a script, as a browser reads them. */
const textsIn = (script: string): unknown[] =>
	[...script.matchAll(/textContent = ('[^']*')/g)].map(([, text = '']) =>
		new Function(`return ${text}`)(),
	);

test('the button has the words of the language', () => {
	assert.deepEqual(textsIn(copyScript(source, wordsIn('en-US'))), ['Copy', 'Copied']);
	assert.doesNotMatch(copyScript(source, wordsIn('en-XA')), /'Copy'|COP[YI]/);
});

test('no word ends the string or the script', () => {
	const words = "</script> d'une \\ ligne\n$&";
	const script = copyScript(source, (() => words) as unknown as Words);
	assert.doesNotMatch(script, /</);
	assert.deepEqual(textsIn(script), [words, words]);
});
