import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askGroups } from '../../src/views/ask-groups.ts';
import { demandView } from '../../src/views/demand.ts';
import { demandsTitle } from '../../src/views/demands-title.ts';
import { personPage } from '../../src/views/person-page.ts';
import { demandGroups } from '../../src/views/side-groups.ts';
import { sideWords } from '../../src/views/side-words.ts';
import { topicPage } from '../../src/views/topic-page.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const say = wordsIn('en-US');

const given: StoryGiven = {
	people: [{ id: 'ann', party: 'union' }],
	topics: [{ id: 't' }],
	demands: [
		{ id: 'b-late', date: '2024-02-02', topics: ['t'], by: ['ann'] },
		{ id: 'c-early', date: '2024-02-01', topics: ['t'] },
		{ id: 'z-first', order: 1, topics: ['t'] },
		{ id: 'a-undated', topics: ['t'] },
		{ id: 'offer', kind: 'offer', by: ['company'], to: ['ann'], topics: ['t'] },
		{ id: 'proposal', kind: 'proposal', by: ['company'], describedBy: 'ann', topics: ['t'] },
		{ id: 'ruling', kind: 'ruling', by: ['company'], topics: ['t'] },
	],
};
const story = makeStory(given);
const idsOf = (groups: ReturnType<typeof askGroups>) =>
	groups.map(({ label, asks }) => [label, ...asks.map(({ id }) => id)]);

test('what is asked, offered and decided is three groups, each by the author’s order, then date, then id', () => {
	const groups = [
		['Asks', 'z-first', 'c-early', 'b-late', 'a-undated'],
		['Offers', 'offer', 'proposal'],
		['Decisions', 'ruling'],
	];
	assert.deepEqual(idsOf(topicPage(story, 't').demands), groups);
	assert.deepEqual(
		demandGroups(story).map(({ heading, entries }) => [
			heading,
			...entries.map(({ label, demands }) => [label, ...demands.map(({ id }) => id)]),
		]),
		[
			['The union', groups[0]],
			['The company', groups[1], groups[2]],
		],
	);
});

test('the page of a person tells what they ask from what they are offered and what they describe', () => {
	const { demands, addressed, described } = personPage(story, 'ann');
	assert.deepEqual([demands, addressed, described].map(idsOf), [
		[['Asks', 'b-late']],
		[['Offers', 'offer']],
		[['Offers', 'proposal']],
	]);
});

test('a heading over one group names that group alone', () => {
	const words = {
		asks: 'asked',
		offers: 'offered',
		conditions: 'set as a condition',
		decisions: 'decided',
	};
	const sides = [{ side: 'decisions' }, { side: 'asks' }, { side: 'offers' }] as const;
	assert.equal(sideWords(sides, words, say), 'asked, offered and decided');
	assert.equal(sideWords(sides.slice(1), words, say), 'asked and offered');
	assert.equal(sideWords(sides.slice(0, 1), words, say), 'decided');
	assert.equal(sideWords([], words, say), '');
	assert.equal(demandsTitle(story), 'Asks, offers and decisions');
	assert.equal(demandsTitle(makeStory({ demands: [{ id: 'o', kind: 'offer' }] })), 'Offers');
	assert.equal(demandsTitle(makeStory()), 'Asks and offers');
});

test('a status stands with its day, and a kind that its heading does not say comes first', () => {
	const statuses = makeStory({
		demands: [
			{ id: 'a', statusDate: '2024-02-17' },
			{ id: 'b', kind: 'call', statusDate: 'unknown' },
			{ id: 'c', kindInWords: 'Wish', statusDate: '2024-02-17' },
			{ id: 'd', date: '2024-02-17~', dateInWords: 'mid-February 2024', statusDate: '2024-02-17~' },
		],
	});
	const [group] = askGroups(statuses, statuses.demands.values());
	assert.deepEqual(Object.fromEntries((group?.asks ?? []).map(({ id, status }) => [id, status])), {
		a: 'Standing as of 17 Feb 2024',
		b: 'Call, standing',
		c: 'Wish, standing as of 17 Feb 2024',
		d: 'Standing as of mid-February 2024',
	});
	const { made, status, statusDay, statusLine } = demandView(statuses, 'd');
	assert.deepEqual(
		[made, status, statusDay, statusLine],
		['mid-February 2024', 'Standing', 'mid-February 2024', 'Standing as of mid-February 2024'],
	);
});
