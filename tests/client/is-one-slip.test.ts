import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOneSlip } from '../../src/client/is-one-slip.ts';
import { swapped } from '../../src/client/swapped.ts';

test('one slip is a letter too many, too few or wrong, or two in the wrong order', () => {
	for (const typed of ['stirke', 'strke', 'strikke', 'strile', 'trike', 'strik', 'tsrike'])
		assert.equal(isOneSlip(typed, 'strike'), true, typed);
	for (const typed of ['strike', 'stirk', 'strikers', 'tsirke', 'ekirts'])
		assert.equal(isOneSlip(typed, 'strike'), false, typed);
});

test('each two neighbours of a word are swapped, but those of a short word', () => {
	assert.deepEqual(swapped('quay'), ['uqay', 'qauy', 'quya']);
	assert.deepEqual(swapped('tug'), []);
});
