import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Snapshot } from '../../src/story/editions.ts';
import type { Story } from '../../src/story/graph.ts';
import { changePageIds, changePageView } from '../../src/views/change-page.ts';
import { PAGE_ROOM } from '../../src/views/change-weight.ts';
import { changesView } from '../../src/views/changes.ts';
import { editionView } from '../../src/views/edition.ts';
import { type Changes, changesWeight } from '../../src/views/edition-changes.ts';
import { snapshotOf } from '../../src/views/snapshot.ts';
import { random } from '../bench/random.ts';
import { prose } from '../bench/words.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const QUOTES = 200;
const TERMS = 100;
const LONG_TERM = 't7';

/** A story of some hundreds of entries, each with a text of its own in each edition. */
function given(edition: number, { added = 0, quotes = QUOTES } = {}): StoryGiven {
	const chance = random(edition);
	return {
		story: { edition, editionDate: `2024-03-0${edition}`, standfirst: prose(chance, 20) },
		quotes: Array.from({ length: quotes }, (_, i) => ({ id: `q${i}`, words: [prose(chance, 25)] })),
		terms: Array.from({ length: TERMS + added }, (_, i) => ({
			id: `t${i}`,
			body: prose(chance, `t${i}` === LONG_TERM ? 4000 : 60),
		})),
		corrections: Array.from({ length: edition === 1 ? 0 : 40 }, (_, i) => ({
			id: `c${edition}-${i}`,
			date: `2024-03-0${edition}`,
			before: prose(chance, 20),
			after: prose(chance, 20),
		})),
	};
}

/** A story whose last edition is what is given last. */
const storyOf = (...editions: StoryGiven[]): Story => {
	const snapshots: Snapshot[] = editions.slice(0, -1).map((one) => snapshotOf(makeStory(one)));
	return makeStory(editions.at(-1), { editions: snapshots });
};
const changedAll = storyOf(given(1), given(2, { added: 300, quotes: QUOTES - 20 }));
const partsOf = (story: Story) =>
	changePageIds(story)
		.map((id) => ({ id, view: changePageView(story, id) }))
		.filter(({ view }) => view.part);
const titles = (changes: (Changes | undefined)[], kind: keyof Changes) =>
	changes.flatMap((one) => one?.[kind].map(({ key }) => key) ?? []);

test('changes that do not fit on a page are counted by collection, with the story itself and the new corrections in full', () => {
	const { sections } = changesView(changedAll);
	const [section] = sections;
	assert.equal(section?.changes, undefined);
	assert.deepEqual(
		section?.outline?.story?.fields.map(({ name }) => name),
		['Deck'],
	);
	assert.deepEqual(
		section?.outline?.collections.map(({ title, counts }) => [title, counts]),
		[
			['Quotations', '180 changed, 20 no longer there'],
			['Glossary terms', '100 changed, 300 new'],
			['Corrections', '40 new'],
		],
	);
	const { corrections = [], left = 0 } = section?.outline ?? {};
	assert.ok(corrections.length > 3 && left > 3);
	assert.equal(corrections.length + left, 40);
	assert.ok((section?.outline?.weight ?? PAGE_ROOM) < PAGE_ROOM);
});

test('every changed entry stands word by word on one part, new and removed ones too, and no part is too heavy', () => {
	const parts = partsOf(changedAll);
	const all = parts.map(({ view }) => view.changes);
	for (const { id, view } of parts)
		assert.ok(changesWeight(view.changes as Changes) <= PAGE_ROOM, id);
	assert.deepEqual(
		titles(all, 'changed').sort(),
		[
			...Array.from({ length: QUOTES - 20 }, (_, i) => `quotes/q${i}`),
			...Array.from({ length: TERMS }, (_, i) => `terms/t${i}`),
		].sort(),
	);
	assert.equal(new Set(titles(all, 'added')).size, 300 + 40);
	assert.equal(new Set(titles(all, 'removed')).size, 20);
	const wordless = all
		.flatMap((one) => one?.changed ?? [])
		.filter(({ fields }) => fields.some(({ words }) => !words));
	assert.deepEqual(
		wordless.map(({ key, fields }) => [key, fields]),
		[[`terms/${LONG_TERM}`, [{ name: 'Text' }]]],
	);
});

test('parts are named by collection, lead to each other, and are linked from where they are counted', () => {
	const parts = partsOf(changedAll);
	assert.deepEqual(
		parts.slice(0, 2).map(({ id, view }) => [id, view.above?.address, view.next?.address]),
		[
			['2/quotes', '/changes/2/', '/changes/2/quotes-2/'],
			['2/quotes-2', '/changes/2/', '/changes/2/quotes-3/'],
		],
	);
	assert.match(parts[1]?.view.part ?? '', /^Quotations, part 2 of \d+$/);
	const linked = changesView(changedAll).sections[0]?.outline?.collections.flatMap((one) =>
		one.parts.map(({ address }) => address),
	);
	assert.deepEqual(
		linked,
		parts.map(({ id }) => `/changes/${id}/`),
	);
	assert.throws(() => changePageView(changedAll, '2/people'), /no page of changes “2\/people”/);
});

test('the page of an older edition leads to the parts of the one step since, or to the steps of several', () => {
	const one = editionView(changedAll, 1).since;
	assert.equal(one?.changes, undefined);
	assert.deepEqual(
		one?.outline?.collections.map(({ parts }) => parts[0]?.address),
		['/changes/2/quotes/', '/changes/2/terms/', '/changes/2/corrections/'],
	);
	assert.deepEqual([one?.steps, one?.outline?.corrections], [[], []]);

	const small = {
		...given(2),
		story: { ...given(2).story, edition: 3, editionDate: '2024-03-09' },
	};
	const three = storyOf(given(1), given(2), small);
	const two = editionView(three, 1).since;
	assert.deepEqual(
		two?.steps.map(({ title, address }) => [title, address]),
		[
			['Edition 3, 9 March 2024', '/changes/#edition-3'],
			['Edition 2, 2 March 2024', '/changes/2/'],
		],
	);
	assert.equal(two?.outline?.collections[0]?.counts, '200 changed');
});

test('steps share the room of the page: an older one that fits a page of its own is counted and has that page', () => {
	const small = (edition: number): StoryGiven => ({
		...given(edition, { quotes: 30 }),
		terms: [],
		corrections: [],
	});
	const story = storyOf(small(1), small(2), small(3), small(4));
	const { sections } = changesView(story);
	assert.deepEqual(
		sections.map(({ changes, counts, address }) => [changes !== undefined, counts, address]),
		[
			[true, '31 changed', undefined],
			[false, '31 changed', '/changes/3/'],
			[false, '31 changed', '/changes/2/'],
		],
	);
	assert.deepEqual(changePageIds(story), ['3', '2']);
	const page = changePageView(story, '2');
	assert.equal(page.changes?.changed.length, 31);
	assert.equal(page.next?.address, '/changes/3/');
});

test('a story of very many editions links the oldest from a list, and each page leads on', () => {
	const names = Array.from({ length: 260 }, (_, i) => `The roster ${i + 1}`);
	const last = makeStory({ story: { edition: 260, shortTitle: names[259] } });
	const { entries, ...start } = snapshotOf(last);
	const { 'story/story': story, ...others } = entries;
	const editions = names.slice(0, -1).map((title, i) => ({
		...start,
		edition: i + 1,
		entries: { ...others, 'story/story': { ...story, title } } as Snapshot['entries'],
	}));
	const view = changesView(
		makeStory({ story: { edition: 260, shortTitle: names[259] } }, { editions }),
	);
	assert.deepEqual(
		[view.sections.length, view.earlier.length, view.earlier[0]?.address],
		[40, 150, '/changes/220/'],
	);
});
