import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from '../../src/story/entry.ts';

test('a key names the collection and the id', () =>
	assert.equal(keyOf({ collection: 'quotes', id: 'Q_one' }), 'quotes/Q_one'));
