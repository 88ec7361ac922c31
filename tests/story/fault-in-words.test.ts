import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultInWords } from '../../src/story/fault-in-words.ts';
import { prove } from '../../src/story/provenance.ts';

const told = (words: string, source: string) => {
	const [fault] = prove([words], source, { marks: true }).faults;
	return fault ? faultInWords(fault, 'report') : undefined;
};
const ONE = 'We will wait for all the ships. Nobody will go home tonight.';

test('two paragraphs typed as one differ in what is shown: the break is ¶', () => {
	const two = 'She said: “We will wait for all the ships.\n\n“Nobody will go home tonight.”\n';
	for (const words of [ONE, ONE.replace('. N', '.\n\nN')]) {
		const { what = '', fix } = told(words, two) ?? {};
		assert.match(what, /has the words of report, but goes on where report closes or repeats/);
		assert.match(what, /here: .*ships\. \[Nobody\] will/);
		assert.match(what, /source: .*ships\. \[¶ "Nobody\] will/);
		assert.match(fix ?? '', /in two paragraphs, as two items of words/);
	}
});

test('two quotations typed as one show the marks between them', () => {
	const { what = '' } =
		told(ONE, '“We will wait for all the ships.” “Nobody will go home tonight.”') ?? {};
	assert.match(what, /here: .*\[ships\. Nobody\]/);
	assert.match(what, /source: .*\[ships\." "Nobody\]/);
});

test('other words are told as before', () => {
	const { what = '' } = told(ONE.replace('all', 'some of'), `“${ONE}”`) ?? {};
	assert.match(what, /is not what report prints\n +here: .*\[some of\]/);
});
