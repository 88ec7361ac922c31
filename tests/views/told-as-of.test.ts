import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llms } from '../../src/formats/llms.ts';
import { changesView } from '../../src/views/changes.ts';
import { feedView } from '../../src/views/feed.ts';
import { frameView } from '../../src/views/frame.ts';
import { pictureView } from '../../src/views/picture.ts';
import { guideView } from '../../src/views/site-guide.ts';
import { snapshotOf } from '../../src/views/snapshot.ts';
import { statusView } from '../../src/views/status.ts';
import { storyData } from '../../src/views/story-data.ts';
import { toldAsOf } from '../../src/views/told-as-of.ts';
import { makeStory } from '../make-story.ts';

test('the state of the dispute stands beside the day, in a line and in a sentence', () => {
	assert.deepEqual(
		toldAsOf({ asOf: '2019-06-10', editionDate: '2019-06-10' }, 'ongoing', 'en-US'),
		{
			asOf: 'June 10, 2019 · ongoing',
			asOfInSentence: 'June 10, 2019, when the dispute was ongoing',
		},
	);
	assert.deepEqual(toldAsOf({ asOf: '2019-06-10', editionDate: '2019-06-10' }, 'ended', 'en-NZ'), {
		asOf: '10 June 2019 · ended',
		asOfInSentence: '10 June 2019, when the dispute had ended',
	});
	assert.deepEqual(
		toldAsOf({ asOf: '2019-06-10', editionDate: '2019-06-10' }, undefined, 'en-US'),
		{
			asOf: 'June 10, 2019',
			asOfInSentence: 'June 10, 2019',
		},
	);
});

const ended = makeStory({ story: { status: 'ended' } });
const silent = makeStory();

test('it is said on pages, share pictures, in feeds and to machines, and nothing where it is not known', () => {
	assert.equal(frameView(ended).asOf, '4 March 2024 · ended');
	assert.equal(pictureView(ended, 'story').foot.asOf, 'Covers events through 4 March 2024 · ended');
	assert.match(
		feedView(ended).items[0]?.text ?? '',
		/\n\nCovers events through .*, when the dispute had ended\.$/,
	);
	assert.match(
		llms(guideView(ended), (address) => address),
		/Covers events through 4 March 2024, when the dispute had ended; later events carry their dates\. Edition 1/,
	);
	assert.equal(statusView(ended, 'parties/union').storyStatus, 'ended');
	assert.equal(storyData(ended).status, 'ended');

	assert.equal(frameView(silent).asOf, '4 March 2024');
	assert.equal(feedView(silent).items[0]?.text, 'They differ over a roster.');
	assert.equal('storyStatus' in statusView(silent, 'parties/union'), false);
	assert.equal('status' in storyData(silent), false);
});

test('an edition keeps the state it was published with', () => {
	const first = makeStory({ story: { status: 'ongoing' } });
	const later = makeStory(
		{ story: { status: 'ended', edition: 2, asOf: '2024-03-05', editionDate: '2024-03-05' } },
		{ permalinks: { addresses: {}, retired: {} }, editions: [snapshotOf(first)] },
	);
	const { sections: steps, first: oldest } = changesView(later);
	assert.equal(oldest.asOf, '4 March 2024 · ongoing');
	assert.equal(steps[0]?.to.asOf, '5 March 2024 · ended');
});

test('an edition long after the day it covers does not call the dispute ongoing in small print', () => {
	const told = (editionDate: string, status: 'ongoing' | 'ended') =>
		toldAsOf({ asOf: '2024-03-04', editionDate }, status, 'en-US').asOf;
	assert.equal(told('2024-04-04', 'ongoing'), 'March 4, 2024 · ongoing');
	assert.equal(told('2024-04-05', 'ongoing'), 'March 4, 2024');
	assert.equal(told('2025-04-05', 'ended'), 'March 4, 2024 · ended');
});
