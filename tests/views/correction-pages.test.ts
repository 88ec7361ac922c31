// A story whose corrections fit on one page, and stories that have too many for it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctionList } from '../../src/views/correction-list.ts';
import { correctionPageView } from '../../src/views/correction-page-view.ts';
import { correctionPageIds } from '../../src/views/correction-pages.ts';
import { makeStory } from '../make-story.ts';

const WORDS =
	'ships wait crews pilots cranes harbour winter wages night gangs rosters trial council pay sheds';

/** Words that no two numbers share in the same order. */
const sentence = (i: number, words: number): string => {
	const all = WORDS.split(' ');
	return `${Array.from({ length: words }, (_, k) => all[(i * 7 + k * k * 3 + i * k) % all.length]).join(' ')} ${i}`;
};
const correction = (i: number, date = '2024-03-04') => ({
	id: `c-${String(i).padStart(3, '0')}`,
	date,
	affects: ['story'],
	before: `Before, ${sentence(i, 14)}.`,
	after: `Now, ${sentence(i + 1000, 16)}.`,
	body: `It came about so: ${sentence(i + 2000, 40)}.`,
});
const some = (count: number, first = 1) =>
	Array.from({ length: count }, (_, i) => correction(first + i));
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
const pagesOf = (story: ReturnType<typeof makeStory>) =>
	new Map(
		correctionPageIds(story).map((id) => [id, ids(correctionPageView(story, id).corrections)]),
	);
const published = (entries: { id: string }[], edition: number) =>
	entries.map(({ id }): [string, number] => [`/corrections/#${id}`, edition]);

test('a few corrections are all told in full on one page, in the order of the story', () => {
	const story = makeStory({ corrections: [...some(12), correction(13, '2024-03-05')] });
	const list = correctionList(story);
	assert.deepEqual(ids(list.inFull), [...story.corrections.keys()]);
	assert.deepEqual(
		[list.count, list.newest, list.lines, list.pages, correctionPageIds(story)],
		[13, '5 March 2024', [], [], []],
	);
	assert.deepEqual(
		[correctionList(makeStory()).newest, correctionList(makeStory()).inFull],
		[undefined, []],
	);
});

test('of many corrections of one day each is told in full on one page, and on the list in full or in a line that leads there', () => {
	const story = makeStory({ corrections: some(120) });
	const list = correctionList(story);
	const pages = pagesOf(story);
	assert.deepEqual([...pages.values()].flat().sort(), [...story.corrections.keys()].sort());
	assert.deepEqual(
		[...ids(list.inFull), ...ids(list.lines)].sort(),
		[...story.corrections.keys()].sort(),
	);
	assert.ok(list.inFull.length >= 5 && list.lines.length > 50);
	for (const { id, address, title } of list.lines) {
		const [, page = ''] = /^\/corrections\/in\/(\d+)\/#/.exec(address) ?? [];
		assert.ok(pages.get(page)?.includes(id), address);
		assert.ok(address.endsWith(`#${id}`));
		assert.match(title, /^(Before: .* )?Now[,:] /);
	}
	assert.deepEqual(
		list.pages.map(({ address, count }) => [address, count]),
		[...pages].map(([id, told]) => [`/corrections/in/${id}/`, told.length]),
	);
});

test('the pages are numbered from the oldest and read from the newest', () => {
	const days = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'];
	const story = makeStory({
		corrections: some(120).map((one, i) => ({ ...one, date: days[i % 4] as string })),
	});
	const read = correctionPageIds(story).flatMap((id) => correctionPageView(story, id).corrections);
	assert.deepEqual(
		ids(read).map((id) => story.corrections.get(id)?.data.date),
		[...story.corrections.values()].map(({ data }) => data.date),
	);
	const [newest = '', second = ''] = correctionPageIds(story);
	assert.equal(correctionPageIds(story).at(-1), '1');
	const { title, previous, next } = correctionPageView(story, newest);
	assert.deepEqual(
		[title, previous, next?.address],
		[`Corrections, part ${newest}`, undefined, `/corrections/in/${second}/`],
	);
	assert.equal(correctionPageView(story, second).previous?.address, `/corrections/in/${newest}/`);
	assert.equal(correctionPageView(story, '1').next, undefined);
});

test('new corrections leave the full pages as they are, also those of a day that has been published', () => {
	const before = some(120, 200);
	const addresses = Object.fromEntries(published(before, 1));
	const pagesBefore = pagesOf(
		makeStory({ corrections: before }, { permalinks: { addresses, retired: {} } }),
	);
	const after = makeStory(
		{ corrections: [...some(60), ...before] },
		{ permalinks: { addresses, retired: {} } },
	);
	const pagesAfter = pagesOf(after);
	assert.ok(pagesAfter.size > pagesBefore.size);
	const [last = '', ...full] = pagesBefore.keys();
	for (const id of full) assert.deepEqual(pagesAfter.get(id), pagesBefore.get(id), id);
	assert.deepEqual(pagesAfter.get(last)?.slice(-1), pagesBefore.get(last)?.slice(-1));
	assert.ok(ids(correctionList(after).inFull).every((id) => id <= 'c-060'));
});

test('hundreds of corrections have shorter lines', () => {
	const longest = (count: number) =>
		Math.max(
			...correctionList(makeStory({ corrections: some(count) })).lines.map(
				({ title }) => title.length,
			),
		);
	assert.ok(longest(60) > 80);
	assert.ok(longest(150) <= 60 && longest(150) > 30);
	assert.ok(longest(400) <= 16);
});

test('a published page keeps a place for what is told elsewhere now, and stays when it is not needed', () => {
	const permalinks = {
		addresses: Object.fromEntries(
			['', '#c-001', '#c-119', '#old'].map((end) => [`/corrections/in/1/${end}`, 1]),
		),
		retired: {
			'corrections/old': { title: 'The old one', on: '2024-03-04', reason: 'It was none' },
		},
	};
	const many = makeStory({ corrections: some(120) }, { permalinks });
	const last = correctionPageIds(many).find((id) =>
		correctionPageView(many, id).corrections.some(({ id }) => id === 'c-001'),
	);
	const first = correctionPageView(many, '1');
	assert.ok(ids(first.corrections).includes('c-119') && last !== '1');
	assert.deepEqual(
		[first.isFormer, first.moved.map(({ address }) => address), ids(first.retired)],
		[undefined, [`/corrections/in/${last}/#c-001`], ['old']],
	);
	const few = makeStory({ corrections: [correction(1)] }, { permalinks });
	assert.deepEqual(correctionPageIds(few), ['1']);
	const former = correctionPageView(few, '1');
	assert.deepEqual(
		[former.isFormer, former.corrections, former.moved.map(({ address }) => address)],
		[true, [], ['/corrections/#c-001']],
	);
	assert.deepEqual(former.below, [{ title: 'Corrections', address: '/corrections/', count: 1 }]);
	assert.throws(() => correctionPageView(few, '2'), /No page of corrections is “2”/);
});
