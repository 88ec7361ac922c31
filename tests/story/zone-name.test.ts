import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zoneName } from '../../src/story/zone-name.ts';

test('a zone has one name for all seasons, in the language of the story', () => {
	assert.equal(zoneName('America/Los_Angeles', 'en-US', '2026-02-13'), 'Pacific Time');
	assert.equal(zoneName('Pacific/Auckland', 'en-NZ', '2026-02-13'), 'New Zealand Time');
	assert.equal(zoneName('Europe/Berlin', 'de', '2026-07-13'), 'Mitteleuropäische Zeit');
});
