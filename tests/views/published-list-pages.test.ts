// Published addresses stay valid when a long list shrinks and when a timeline outgrows its page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterLinks, letterPages } from '../../src/views/alphabetical-index.ts';
import { currentAddress } from '../../src/views/current-address.ts';
import { eventLines, movedFrom } from '../../src/views/event-lines.ts';
import { allGalleryPages } from '../../src/views/gallery.ts';
import { listPageView } from '../../src/views/list-page-view.ts';
import { listPageIds } from '../../src/views/list-pages.ts';
import { makeStory } from '../make-story.ts';

const many = <T>(count: number, of: (i: number) => T) =>
	Array.from({ length: count }, (_, i) => of(i));
const ledger = (...addresses: string[]) => ({
	addresses: Object.fromEntries(addresses.map((address) => [address, 1])),
	retired: {},
});
const event = { collection: 'events', id: 'e1' } as const;

test('a published list page stays when its list shrinks, and leads to where its entries are now', () => {
	const permalinks = ledger(
		'/quotes/',
		'/quotes/in/2019/',
		'/quotes/in/2019-06/',
		'/quotes/in/2019-06-part-2/',
		'/quotes/q0/',
		'/topics/in/1/',
		'/timeline/in/2019/',
	);
	const short = makeStory(
		{ quotes: many(3, (i) => ({ id: `q${i}`, saidOn: '2019-06-01' })), topics: [{ id: 't' }] },
		{ permalinks },
	);
	assert.deepEqual(listPageIds(short, 'quotes'), ['2019', '2019-06', '2019-06-part-2']);
	assert.deepEqual(listPageView(short, 'quotes', '2019-06'), {
		title: 'June 2019',
		entries: [],
		below: [{ title: 'In their words', address: '/quotes/', count: 3 }],
		isFormer: true,
	});
	assert.equal(listPageView(short, 'quotes', '2019-06-part-2').title, 'June 2019, part 2');
	assert.deepEqual(
		listPageView(short, 'topics', '1').below.map(({ address }) => address),
		['/#questions'],
	);
	const fewer = makeStory(
		{ quotes: many(40, (i) => ({ id: `q${i}`, saidOn: i < 30 ? '2018-01-01' : '2019-06-01' })) },
		{ permalinks },
	);
	assert.equal(listPageView(fewer, 'quotes', '2019').entries.length, 10);
	assert.deepEqual(
		listPageView(fewer, 'quotes', '2019-06').below.map(({ address }) => address),
		['/quotes/in/2019/'],
	);
	assert.throws(() => listPageView(fewer, 'quotes', '2019-07'), /no page “2019-07”/);
});

test('published pages of the alphabetical index and of the gallery stay too', () => {
	const story = makeStory(
		{ quotes: [{ id: 'q' }] },
		{ permalinks: ledger('/search/in/r-part-3/', '/share/quotes/', '/share/quotes-2/') },
	);
	assert.deepEqual(
		[
			letterPages(story).map(({ id, title, entries }) => [id, title, entries.length]),
			letterLinks(story),
		],
		[[['r-part-3', 'R, part 3', 0]], []],
	);
	assert.deepEqual(
		[...allGalleryPages(story).values()]
			.filter(({ cards }) => cards.length === 0)
			.map(({ title, address, cards }) => [title, address, cards.length]),
		[['Quotations, part 2', '/share/quotes-2/', 0]],
	);
});

const events = (count: number) =>
	many(count, (i) => ({ id: `e${i}`, date: `2019-0${1 + (i % 9)}-01`, inSummary: i === 0 }));

test('the timeline page has a line for each of up to 150 events; of more, for the key days and the events published on it', () => {
	assert.equal(
		eventLines(makeStory({ events: events(150) }))?.flatMap((year) => year.events).length,
		150,
	);
	const long = makeStory({ events: events(160) });
	assert.deepEqual(
		eventLines(long)?.map((year) => [
			year.title,
			year.count,
			year.below.length,
			year.events.map(({ id }) => id),
		]),
		[['2019', 160, 18, ['e0']]],
	);
	assert.deepEqual(
		[
			currentAddress(long, event),
			currentAddress(long, { collection: 'events', id: 'e0' }),
			currentAddress(long, { collection: 'events', id: 'retired' }),
		],
		['/timeline/in/2019-02/#e1', '/timeline/#e0', '/timeline/#retired'],
	);
	const grown = makeStory({ events: events(160) }, { permalinks: ledger('/timeline/#e1') });
	assert.equal(currentAddress(grown, event), '/timeline/#e1');
	assert.deepEqual(
		eventLines(grown)?.flatMap((year) => year.events.map(({ id, address }) => [id, address])),
		[
			['e0', '/timeline/in/2019-01/#e0'],
			['e1', '/timeline/in/2019-02/#e1'],
		],
	);
});

test('the fragment of an event on a list page stays when the event moves or is retired', () => {
	const permalinks = {
		...ledger(
			'/timeline/in/2019-05/',
			'/timeline/in/2019-05/#e1',
			'/timeline/in/2019-05/#old',
			'/timeline/in/2019-05/#e4',
		),
		retired: {
			'events/old': { title: 'The old one', on: '2020-01-01', reason: 'It did not happen' },
		},
	};
	const long = makeStory({ events: events(160) }, { permalinks });
	const moved = movedFrom(
		long,
		'/timeline/in/2019-05/',
		listPageView(long, 'events', '2019-05').entries,
	);
	assert.deepEqual(
		[moved.lines.map(({ id, address }) => [id, address]), moved.retired.map(({ id }) => id)],
		[[['e1', '/timeline/in/2019-02/#e1']], ['old']],
	);
	const short = makeStory({ events: events(5) }, { permalinks });
	assert.deepEqual(
		movedFrom(
			short,
			'/timeline/in/2019-05/',
			listPageView(short, 'events', '2019-05').entries,
		).lines.map(({ id, address }) => [id, address]),
		[
			['e1', '/timeline/#e1'],
			['e4', '/timeline/#e4'],
		],
	);
});
