import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timesHaveAZone } from '../../src/checks/times-have-a-zone.ts';
import { found } from './found.ts';

const events = [{ id: 'e', date: '2024-03-04T05:30' }, { id: 'day' }];

test('an event with a time of day needs the time zone of the story', () => {
	assert.deepEqual(found(timesHaveAZone, { events }), [
		[
			'events/e.mdx',
			'date',
			'the date has a time of day (2024-03-04T05:30), and the story has no time zone',
		],
	]);
	assert.deepEqual(found(timesHaveAZone, { events, story: { timeZone: 'Pacific/Auckland' } }), []);
	assert.deepEqual(found(timesHaveAZone, { events: [{ id: 'day' }] }), []);
});
