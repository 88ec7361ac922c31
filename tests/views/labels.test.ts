import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindInWords } from '../../src/views/kind-in-words.ts';
import { quoteView } from '../../src/views/quote.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({
	parties: [{ id: 'mayor', kind: 'public official', kindInWords: 'Mayor' }],
	demands: [
		{ id: 'wish', kindInWords: 'Wish' },
		{ id: 'ruling', kind: 'ruling' },
	],
	sources: [
		{ id: 'post', kind: 'social media post', kindInWords: 'Post on Facebook', voice: 'union' },
		{ id: 'both', kind: 'letter', voice: ['union', 'company'] },
		{ id: 'minutes', kind: 'minutes', voice: 'official record' },
		{ id: 'filing', kind: 'court document', url: undefined, reference: 'Case 12 of 2024' },
		{ id: 'film', kind: 'video', url: 'https://video.example/7' },
	],
	quotes: [
		{ id: 'own', medium: 'social media post', mediumInWords: 'in a post on Facebook' },
		{ id: 'given', medium: 'hearing', source: 'film', locator: '00:12:30' },
		{ id: 'filed', medium: 'court filing', source: 'filing', locator: 'page 3' },
	],
});

test('the author’s own word for a kind or a medium is shown in place of ours', () => {
	const [mayor, wish, ruling] = [
		story.parties.get('mayor'),
		story.demands.get('wish'),
		story.demands.get('ruling'),
	];
	assert.ok(mayor && wish && ruling);
	assert.deepEqual(
		[mayor, wish, ruling].map((one) => kindInWords(story, one)),
		['Mayor', 'Wish', 'Ruling'],
	);
	assert.equal(sourcePage(story, 'post').kind, 'Post on Facebook');
	assert.equal(quoteView(story, 'own').medium, 'in a post on Facebook');
	assert.equal(quoteView(story, 'given').medium, 'at a hearing');
});

test('a source says whose voice it is by the short names of the parties', () => {
	assert.deepEqual(
		['post', 'both', 'minutes', 'report'].map((id) => sourcePage(story, id).voice),
		['Speaks for union', 'Speaks for union and company', 'Official record', 'Independent'],
	);
	const bulletin = { id: 'bulletin', voice: 'union', voiceInWords: 'Speaks from the union side' };
	assert.equal(
		sourcePage(makeStory({ sources: [bulletin] }), 'bulletin').voice,
		'Speaks from the union side',
	);
});

test('a quotation opens a recording at its timecode; a source without an address says where it is held', () => {
	assert.equal(quoteView(story, 'given').readAt, 'https://video.example/7#t=750');
	const filed = quoteView(story, 'filed');
	assert.deepEqual([filed.readAt, filed.source.reference], [undefined, 'Case 12 of 2024']);
});
