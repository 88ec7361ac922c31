import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinksAreKept } from '../../src/checks/permalinks-are-kept.ts';
import { buildStory } from '../../src/story/graph.ts';
import type { Permalinks, RetiredEntry } from '../../src/story/permalinks.ts';
import { makeEntries, type StoryGiven } from '../make-story.ts';

const into = (key: string): RetiredEntry => ({
	mergedInto: key,
	reason: 'It is the same.',
	on: '2024-05-01',
	title: 'One',
});
const withdrawn: RetiredEntry = {
	withdrawn: true,
	reason: 'It was wrong.',
	on: '2024-05-01',
	title: 'One',
};
const q = (...ids: string[]): StoryGiven => ({ quotes: ids.map((id) => ({ id })) });

function problemsOf(
	given: StoryGiven,
	ids: string[],
	retired: Permalinks['retired'] = {},
	editions: { edition: number; ids: string[] }[] = [],
) {
	const entries = makeEntries(given);
	const snapshots = editions.map((one) => ({
		edition: one.edition,
		date: '2024-03-04',
		asOf: '2024-03-04',
		entries: Object.fromEntries(one.ids.map((id) => [`quotes/${id}`, { title: id, fields: {} }])),
	}));
	const story = buildStory(entries, {
		permalinks: { addresses: Object.fromEntries(ids.map((id) => [`/quotes/${id}/`, 1])), retired },
		editions: snapshots,
	});
	return permalinksAreKept(story, entries).map(({ file, path, what, fix }) => ({
		at: `${file} ${path?.join('.')}`,
		what,
		fix,
	}));
}

test('entries that are there, that are new, or that have a record are no problem', () => {
	assert.deepEqual(problemsOf(q('a', 'new'), ['a']), []);
	assert.deepEqual(
		problemsOf(q('c'), ['a', 'b', 'c', 'd'], {
			'quotes/a': into('quotes/b'),
			'quotes/b': into('quotes/c'),
			'quotes/d': withdrawn,
		}),
		[],
	);
});

test('an entry that went without a record is named with its addresses and the commands to run', () => {
	const [problem, ...rest] = problemsOf(q('night-ships-wait'), ['ships-wait']);
	assert.deepEqual(rest, []);
	assert.equal(problem?.at, 'permalinks.json addresses./quotes/ships-wait/');
	assert.equal(
		problem?.what,
		'quotes/ships-wait was published, but its file is missing: /quotes/ships-wait/ would lead nowhere',
	);
	assert.match(
		problem?.fix ?? '',
		/^If it is withdrawn, run: .*--withdraw quotes\/ships-wait --reason.*\n.*--merge quotes\/ships-wait --into quotes\/<id> --reason.*\n.*put the file back/,
	);
});

test('a renamed entry is known by its words and speaker, never by its id', () => {
	const last = {
		words: ['Ships wait at night.'],
		speakers: ['union'],
	};
	const given = (...quotes: { id: string; words: string[]; speakers?: string[] }[]) => {
		const entries = makeEntries({ quotes });
		const story = buildStory(entries, {
			permalinks: { addresses: { '/quotes/ships-wait/': 1 }, retired: {} },
			editions: [
				{
					edition: 1,
					date: '2024-03-04',
					asOf: '2024-03-04',
					entries: { 'quotes/ships-wait': { title: 'Ships', fields: last } },
				},
			],
		});
		return permalinksAreKept(story, entries)[0]?.fix ?? '';
	};
	const stranger = { id: 'ships-waits', words: ['Nobody was asked about the roster.'] };
	const same = { id: 'at-night', words: ['Ships wait at night, all of them.'] };
	assert.match(
		given(stranger, same),
		/^If it is withdrawn.*\n *If it was renamed \(quotes\/at-night has much the same words.*--merge quotes\/ships-wait --into quotes\/at-night/s,
	);
	assert.match(given(stranger), /--into quotes\/<id>/);
	assert.match(given({ ...same, speakers: ['company'] }), /--into quotes\/<id>/);
});

const WRONG: [string, Parameters<typeof problemsOf>, RegExp][] = [
	[
		'of an entry whose file is there',
		[q('a'), ['a'], { 'quotes/a': withdrawn }],
		/its file is still there/,
	],
	[
		'of an entry that was never published',
		[q('a'), ['a'], { 'quotes/z': withdrawn }],
		/no such entry was ever published/,
	],
	[
		'that leads to nothing',
		[q('b'), ['a'], { 'quotes/a': into('quotes/c') }],
		/which does not exist/,
	],
	[
		'that leads in a circle',
		[q('c'), ['a', 'b'], { 'quotes/a': into('quotes/b'), 'quotes/b': into('quotes/a') }],
		/leads back to it/,
	],
	[
		'that leads to a withdrawn entry',
		[q('c'), ['a', 'b'], { 'quotes/a': into('quotes/b'), 'quotes/b': withdrawn }],
		/which was withdrawn/,
	],
];
for (const [name, given, message] of WRONG)
	test(`a record ${name} is a problem`, () => {
		const found = problemsOf(...given);
		assert.ok(
			found.length > 0 &&
				found.every(({ what, at }) => message.test(what) && at.startsWith('permalinks.json gone.')),
			JSON.stringify(found),
		);
	});

test('an address taken out of the ledger is missed as long as an edition remembers its entry', () => {
	assert.deepEqual(
		problemsOf(q('a'), [], {}, [{ edition: 1, ids: ['a'] }]).map(({ what }) => what),
		['/quotes/a/ was published, but the ledger no longer has it'],
	);
});

test('editions are counted up', () => {
	assert.deepEqual(
		problemsOf({}, [], {}, [{ edition: 2, ids: [] }]).map(({ at, what }) => [at, what]),
		[['story.mdx edition', 'this is edition 1, but edition 2 was already published']],
	);
});
