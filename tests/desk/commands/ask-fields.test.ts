import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askFields } from '../../../src/desk/commands/ask-fields.ts';

/** Answers questions in order, and keeps what was asked and told. */
function terminal(answers: string[]) {
	const told: string[] = [];
	const ask = async () => answers.shift() ?? '';
	return { ask, tell: (line: string) => void told.push(line), told, answers };
}

test('what an entry needs is asked for, with its description and its values', async () => {
	const { ask, tell, told, answers } = terminal(['Guild', 'Guild', 'unio', 'union', 'ring', '']);
	const fields = await askFields('parties', {}, ask, tell);
	assert.deepEqual(fields, { name: 'Guild', short: 'Guild', kind: 'union', mark: 'ring' });
	assert.equal(answers.length, 0);
	const all = told.join('\n');
	assert.match(all, /name: full name/);
	assert.match(all, /union · members · employer/);
	assert.match(all, /“kind” cannot be “unio”\. Did you mean “union”\?/);
	assert.match(all, /hue: its colour/);
});

test('what was given is not asked for, nor the words of a quotation', async () => {
	const { ask, tell, told } = terminal(['late May 2025']);
	const given = {
		title: 'A',
		speakers: ['a'],
		medium: 'letter',
		source: 's',
		attribution: 'direct',
	};
	const fields = await askFields('quotes', given, ask, tell);
	assert.deepEqual(fields, { ...given, saidOn: '2025-05-25~', saidOnInWords: 'late May 2025' });
	assert.doesNotMatch(told.join('\n'), /\bwords:/);
});
