import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Hold, holdInWords, holdOf, isHeldLonger } from '../../src/story/hold.ts';

const held = (fields: object, now = '2026-12-01T14:00') =>
	holdOf({ data: fields } as Parameters<typeof holdOf>[0], now);

test('an entry is held as a draft, or until its day has begun or its time of day has come', () => {
	assert.equal(held({}), undefined);
	assert.equal(held({ draft: false }), undefined);
	assert.equal(held({ draft: true, publishAfter: '2026-01-01' }), 'draft');
	assert.equal(held({ publishAfter: '2026-12-01' }), undefined);
	assert.deepEqual(held({ publishAfter: '2026-12-02' }), { until: '2026-12-02' });
	assert.equal(held({ publishAfter: '2026-12-01T14:00' }), undefined);
	assert.deepEqual(held({ publishAfter: '2026-12-01T14:01' }), { until: '2026-12-01T14:01' });
	assert.equal(held({ draft: 'yes', publishAfter: 3 }), undefined, 'the schema refuses these');
});

test('a draft is held longer than any day, and a day as long as its midnight', () => {
	const day: Hold = { until: '2026-12-01' };
	const midnight: Hold = { until: '2026-12-01T00:00' };
	const afternoon: Hold = { until: '2026-12-01T14:00' };
	assert.deepEqual(
		[
			isHeldLonger('draft', day),
			isHeldLonger(day, 'draft'),
			isHeldLonger('draft', 'draft'),
			isHeldLonger(day, midnight),
			isHeldLonger(midnight, day),
			isHeldLonger(afternoon, day),
			isHeldLonger(day, undefined),
		],
		[true, false, false, false, false, true, true],
	);
	assert.equal(holdInWords('draft'), 'a draft');
	assert.equal(holdInWords(afternoon), 'held until 2026-12-01 14:00');
});
