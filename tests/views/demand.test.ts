import assert from 'node:assert/strict';
import { test } from 'node:test';
import { balance } from '../../src/story/balance.ts';
import { askGroups } from '../../src/views/ask-groups.ts';
import { asksLeft } from '../../src/views/asks-left.ts';
import { demandView } from '../../src/views/demand.ts';
import { demandPage } from '../../src/views/demand-page.ts';
import { demandsTitle } from '../../src/views/demands-title.ts';
import { pictureView } from '../../src/views/picture.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({
	people: [{ id: 'ann', name: 'Ann', party: 'union' }],
	demands: [
		{ id: 'ask', inSummary: true },
		{ id: 'left-out' },
		{ id: 'topic', kind: 'topic for talks', by: ['ann'], to: [] },
		{ id: 'aim', kind: 'offer', by: ['company'], to: [], toInWords: 'the letter’s readers' },
		{ id: 'set', kind: 'offer', by: ['company'], to: ['union'], partsAreExamples: true },
		{ id: 'first', kind: 'offer', by: ['company'], to: ['union'], partOf: 'set' },
	],
});

test('a demand says who makes it to whom; a topic for talks is asked of nobody', () => {
	assert.deepEqual(
		['ask', 'topic', 'aim'].map((id) => demandView(story, id).inWords),
		[
			'Demand (by: The union; to: The company)',
			'Topic for talks (named by: Ann (union))',
			'Offer (by: The company; to: the letter’s readers)',
		],
	);
	assert.match(
		pictureView(story, 'demands/topic').alt,
		/^Topic for talks \(named by: Ann\): topic\./,
	);
});

test('topics for talks stand in a list of their own, and are no demands of a side', () => {
	assert.deepEqual(
		askGroups(story, story.demands.values()).map(({ label, asks }) => [label, asks.length]),
		[
			['Asks', 2],
			['Offers', 3],
			['Topics for talks', 1],
		],
	);
	assert.equal(demandsTitle(story), 'Asks and offers');
	assert.deepEqual(
		balance(story).map(({ demands }) => demands),
		[2, 3],
	);
});

test('a line of a list has the parts of an offer, and a short list says how much it leaves out', () => {
	const [set] = askGroups(
		story,
		[...story.demands.values()].filter(({ id }) => id === 'set'),
	);
	assert.deepEqual(set?.asks[0]?.parts, [{ title: 'first' }]);
	assert.deepEqual([asksLeft(story, 'union'), asksLeft(story, 'company')], [2, 2]);
});

test('the page of a part leaves the words of its speakers to the page of the whole', () => {
	const topics = ['t'];
	const demand = { kind: 'offer' as const, by: ['company'], to: ['union'], topics };
	const parts = makeStory({
		topics: [{ id: 't' }],
		quotes: [{ id: 'q', speakers: ['company'], topics }],
		demands: [
			{ ...demand, id: 'whole' },
			{ ...demand, id: 'part', partOf: 'whole' },
		],
	});
	const quoted = (id: string) => demandPage(parts, id).quotes.map((quote) => quote.id);
	assert.deepEqual([quoted('whole'), quoted('part')], [['q'], []]);
});

test('what the text of a demand quotes is not quoted below it once more', () => {
	const quoted = (body: string) =>
		demandPage(
			makeStory({
				topics: [{ id: 't' }],
				quotes: [{ id: 'q', topics: ['t'] }],
				demands: [{ id: 'd', topics: ['t'], body }],
			}),
			'd',
		).quotes.map(({ id }) => id);
	assert.deepEqual(quoted('It asks.'), ['q']);
	assert.deepEqual(quoted('It asks.\n\n<Quote id="q" />'), []);
});
