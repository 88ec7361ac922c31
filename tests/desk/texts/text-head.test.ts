import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textHead } from '../../../src/desk/texts/text-head.ts';
import { withHead } from '../../../src/desk/texts/with-head.ts';

const BODY =
	'\n\nThe Ferry Guild, which speaks for 64 people, voted to ask for a third hand on every crossing.\n';

test('the head of a release says who published it, when, and under which headline', () => {
	assert.deepEqual(
		textHead(`Ferry Guild\nNews release, 14 May 2025\n\nCrews ask for a third deckhand${BODY}`),
		{
			kind: 'news release',
			date: '2025-05-14',
			publisher: 'Ferry Guild',
			title: 'Crews ask for a third deckhand',
		},
	);
	const american = textHead(
		`FOR IMMEDIATE RELEASE\nMay 14, 2025\n\nHarbor Workers Union\n\nMembers vote to go on strike${BODY}`,
	);
	assert.deepEqual(american, {
		kind: 'news release',
		date: '2025-05-14',
		publisher: 'Harbor Workers Union',
		title: 'Members vote to go on strike',
	});
});

test('the head of a report says its headline, its author and its day', () => {
	const report = `Evening boat in doubt as talks stall\n\nBy Pell Arkwright\n\nPublished 2 June 2025 at 08:15 BST${BODY}`;
	assert.deepEqual(textHead(report), {
		byline: 'Pell Arkwright',
		date: '2025-06-02',
		title: 'Evening boat in doubt as talks stall',
		kind: 'news report',
	});
	const withEdges = textHead(`Evening boat in doubt${BODY}`, [
		'The Island Gazette · 2 June 2025',
		'2',
	]);
	assert.deepEqual(
		[withEdges.publisher, withEdges.date, withEdges.kind],
		['The Island Gazette', '2025-06-02', 'news report'],
	);
});

test('a letter has the name in its letterhead, as the story knows it', () => {
	const letter = `Saltreach Ferries Ltd, Pier House, Saltreach\n\n21 May 2025\n\nTo everybody on Tollmarsh${BODY}`;
	assert.deepEqual(textHead(letter, [], ['Saltreach Ferries']), {
		date: '2025-05-21',
		publisher: 'Saltreach Ferries',
		title: 'To everybody on Tollmarsh',
		kind: 'letter',
	});
});

test('what is not sure is left open: a day in a headline, a bare name, a text without a head', () => {
	const { date, title } = textHead(`Crews will stop sailing on 16 June 2025${BODY}`);
	assert.deepEqual([date, title], [undefined, 'Crews will stop sailing on 16 June 2025']);
	assert.deepEqual(textHead('Fernway Homes\n\nWe break ground on June 1. All are welcome.\n'), {});
	assert.deepEqual(textHead('It rained on 3 May 2025, and nobody came.\n'), {});
	assert.deepEqual(textHead(''), {});
});

test('what a page stores of itself comes first, and a printed day is the better proof', () => {
	const text = `A headline of it\n\n2 June 2025${BODY}`;
	const read = { text, removed: [], title: 'Its own title', date: '2025-06-02' } as const;
	const stored = { ...read, removed: [], dateKnown: 'stored with the page' } as const;
	const { title, dateKnown } = withHead({ ...stored, removed: [] }, []);
	assert.deepEqual([title, dateKnown], ['Its own title', 'printed']);
	const other = withHead({ ...stored, removed: [], date: '2025-06-03' }, []);
	assert.deepEqual([other.date, other.dateKnown], ['2025-06-03', 'stored with the page']);
});
