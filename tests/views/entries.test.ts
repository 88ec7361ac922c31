import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Receipt } from '../../src/schema/receipt.ts';
import { aboutView } from '../../src/views/about.ts';
import type { AskGroup } from '../../src/views/ask-groups.ts';
import { differenceView } from '../../src/views/difference.ts';
import { partyPage } from '../../src/views/party-page.ts';
import { demandsOf, partyRelationsView } from '../../src/views/party-relations.ts';
import { quoteView } from '../../src/views/quote.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { searchIndex } from '../../src/views/search-index.ts';
import { sourcePage } from '../../src/views/source-page.ts';
import { subjectView } from '../../src/views/subject.ts';
import { summaryView } from '../../src/views/summary.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const given: StoryGiven = {
	people: [{ id: 'ann', name: 'Ann', party: 'union' }],
	quotes: [
		{
			id: 'q',
			speakers: ['ann'],
			words: ['First half,', 'second half.'],
			saidOn: 'unknown',
			printedOn: '2024-03-05',
			inSummary: true,
			alsoIn: [{ source: 'report', wording: 'part', note: 'The first half only.' }],
		},
		{
			id: 'r',
			speakers: ['company'],
			words: ['The firm’s words.'],
			checked: { on: '2024-03-06', by: 'the desk', against: 'full text' },
			sameStatementAs: ['q'],
		},
	],
	differences: [
		{
			id: 'd',
			inSummary: true,
			accounts: {
				union: [
					{ position: 'It is so.', quote: 'q', segments: [2] },
					{ position: 'As told.', source: 'report', locator: 'page 1' },
				],
				company: { none: 'declined', asOf: '2024-03-04' },
			},
		},
	],
	demands: [
		{ id: 'whole', kind: 'offer', by: ['company'], to: ['union'], inSummary: true },
		{ id: 'part', kind: 'offer', by: ['company'], to: ['union'], partOf: 'whole' },
		{ id: 'call', kind: 'call' },
		{ id: 'ask', by: ['ann'] },
	],
	topics: [{ id: 't', body: 'Text.[@report]\n\n<Quote id="q" />' }],
};
const story = makeStory(given);

/** The side of each group and the ids in it. */
const idsOf = (groups: AskGroup[]): string[][] =>
	groups.map(({ side, asks }) => [side, ...asks.map(({ id }) => id)]);

test('a quotation shows all its segments or the ones asked for, and says when some are left out', () => {
	assert.deepEqual(quoteView(story, 'q').shown, ['“First half,”', '“second half.”']);
	const part = quoteView(story, 'q', [2]);
	assert.deepEqual([part.shown, part.shortened], [['“second half.”'], true]);
});

test('a quotation says when it was printed if the day it was said is not known, and how its words were checked', () => {
	assert.equal(quoteView(story, 'q').said, 'printed 5 March 2024');
	assert.match(quoteView(story, 'q').checked, /^Not yet verified: /);
	const unchecked = { state: 'unchecked' } as unknown as Receipt;
	const told = makeStory(given, { receipts: new Map([['q', unchecked]]) });
	assert.match(quoteView(told, 'q').checked, /^Unchecked: the source was read/);
	assert.match(
		quoteView(story, 'r').checked,
		/^Unchecked by machine; compared by hand with the full text, by the desk, 6 March 2024$/,
	);
});

test('words are verified against the full text only when the source was read in full', () => {
	const receipt = {
		state: 'verified',
		source: 'report',
		speakers: ['ann'],
		words: ['First half,', 'second half.'],
		wordsHash: '',
		checkedOn: '2024-03-06',
	} as const;
	const shown = (read: 'in full' | 'in part', more: Partial<Receipt> = {}, quote: object = {}) => {
		const told = makeStory(
			{
				...given,
				sources: [{ id: 'report', read }],
				quotes: given.quotes?.map((one) => (one.id === 'q' ? { ...one, ...quote } : one)) ?? [],
			},
			{ receipts: new Map([['q', { ...receipt, ...more } as unknown as Receipt]]) },
		);
		const { verified, verifiedInPart } = aboutView(told).counts;
		return [quoteView(told, 'q').checked, verified, verifiedInPart];
	};
	const full = ['Verified word for word against the full text, 6 March 2024', 1, 0];
	const part = [
		'Verified word for word against the part of the text that was read, 6 March 2024',
		0,
		1,
	];
	assert.deepEqual(shown('in full'), full);
	assert.deepEqual(shown('in full', { against: 'full text' }), full);
	assert.deepEqual(shown('in part'), part);
	assert.deepEqual(shown('in part', { against: 'full text' }), part);
	assert.deepEqual(shown('in full', { against: 'partial copy' }), part);
	assert.deepEqual(
		shown('in full', {}, { marks: 'none', marksNote: 'The paper forgot the opening mark.' })[0],
		`${full[0]}. The paper forgot the opening mark`,
	);
});

test('a difference has one cell for each party of the story’s order, with all accounts of the party', () => {
	const { cells } = differenceView(story, 'd');
	assert.deepEqual(
		cells.map(({ party, accounts }) => [party.id, accounts.length]),
		[
			['union', 2],
			['company', 1],
		],
	);
	assert.deepEqual(cells[1]?.accounts, [{ none: 'Declined, as of 4 March 2024' }]);
});

test('why there is no account, and the party’s own release, are said in words', () => {
	const accounts = {
		union: { none: 'has not said', asOf: '2024-03-04', source: 'report', locator: 'page 2' },
		company: { none: 'not found', asOf: '2024-03-04' },
		council: [
			{ position: 'So.', source: 'release' },
			{ position: 'So.', source: 'report' },
		],
	} as const;
	const { cells } = differenceView(
		makeStory({
			parties: [{ id: 'council', name: 'The Parents’ Council' }],
			sources: [{ id: 'release', publisher: 'The Parents’ Council' }],
			differences: [{ id: 'd', accounts: accounts as never }],
		}),
		'd',
	);
	const [union, company, council] = cells.map((cell) => cell.accounts);
	assert.deepEqual(
		[...(union ?? []), ...(company ?? [])].map((account) => [
			'none' in account && account.none,
			'source' in account && account.source?.locator,
		]),
		[
			['Has not said, as of 4 March 2024', 'page 2'],
			['No statement through 4 March 2024, found in the sources read', false],
		],
	);
	assert.deepEqual(
		council?.map((account) => 'reported' in account && account.reported),
		[false, true],
	);
});

test('swapping the order of the parties changes the order of views and nothing else', () => {
	const swapped = makeStory({ ...given, story: { parties: ['company', 'union'] } });
	assert.deepEqual(
		[...differenceView(swapped, 'd').cells].reverse(),
		differenceView(story, 'd').cells,
	);
	assert.deepEqual(
		[...partyRelationsView(swapped).sides].reverse(),
		partyRelationsView(story).sides,
	);
});

test('a party’s page lists its demands, quotations and differences, those of its people included', () => {
	const page = partyPage(story, 'union');
	assert.deepEqual(
		page.quotes.map(({ id }) => id),
		['q'],
	);
	assert.deepEqual(idsOf(page.demands), [['asks', 'ask', 'call']]);
	assert.deepEqual(idsOf(page.addressed), [['offers', 'whole']]);
	assert.deepEqual(
		page.differences.map(({ address }) => address),
		['/differences/d/'],
	);
});

test('the parts of an offer are not listed beside it', () => {
	assert.deepEqual(idsOf(demandsOf(story, 'company')), [['offers', 'whole']]);
});

test('a quotation’s page says where it is used, how others worded it and what else was said in the statement', () => {
	const page = quotePage(story, 'q');
	assert.deepEqual(
		page.usedIn.map(({ address }) => address),
		['/topics/t/', '/differences/d/'],
	);
	assert.deepEqual(
		page.alsoIn.map(({ note }) => note),
		['The first half only.'],
	);
	assert.deepEqual(
		page.sameStatement.map(({ id }) => id),
		['r'],
	);
});

test('the page of a source lists everything that rests on it', () => {
	const { restsOn } = sourcePage(story, 'report');
	assert.deepEqual(
		restsOn.map(({ heading }) => heading),
		[
			'The short version',
			'Questions',
			'Quotations',
			'Asks',
			'Offers',
			'Where accounts differ',
			'People',
		],
	);
});

test('search finds a quotation by its words and by who said them', () => {
	const found = searchIndex(story).entries.find(({ address }) => address === '/quotes/q/');
	assert.match(found?.text ?? '', /Ann First half, second half\./);
	assert.equal(
		new Set(searchIndex(story).entries.map(({ id }) => id)).size,
		searchIndex(story).entries.length,
	);
});

test('the summary numbers every source it rests on once, and shows what is marked for it', () => {
	const view = summaryView(story);
	assert.deepEqual(
		view.sources.map(({ number, id }) => [number, id]),
		[[1, 'report']],
	);
	assert.deepEqual(
		view.quotes.map(({ id, references }) => [id, references.length]),
		[['q', 1]],
	);
	assert.deepEqual(
		view.parties.map(({ name, demands }) => [
			name.id,
			demands.map(({ id, parts }) => [id, parts.length]),
		]),
		[
			['union', []],
			['company', [['whole', 1]]],
		],
	);
});

test('a party’s page lists no difference that says only why there is no account of it', () => {
	const DAY = '2024-03-04';
	const one = makeStory({
		parties: [{ id: 'council' }],
		differences: [
			{ id: 'silent' },
			{
				id: 'told',
				accounts: {
					union: { position: 'So it is.', source: 'report' },
					company: { none: 'declined', asOf: DAY },
				},
			},
		],
	});
	const listed = (party: string) => partyPage(one, party).differences.map(({ title }) => title);
	assert.deepEqual(listed('union'), ['Is told so?']);
	assert.deepEqual(listed('company'), []);
});

test('a quotation says what part of a longer one it is, and what leads to words inside a sentence', () => {
	const view = (segments?: number[]) =>
		quoteView(
			makeStory({
				quotes: [
					{
						id: 'q',
						words: ['to sit down', 'now'],
						leadIn: 'They called on both',
						excerptNote: 'the end of a longer quotation',
					},
				],
			}),
			'q',
			segments,
		);
	assert.deepEqual(
		[view().leadIn, view().way, view([2]).leadIn],
		['They called on both', 'Shown in part: the end of a longer quotation', undefined],
	);
});

test('a person counted with a party by no source’s word says so in lists of the party', () => {
	const one = makeStory({
		people: [{ id: 'ann', party: 'union', partyNote: 'quoted in its release' }],
	});
	assert.deepEqual(
		partyPage(one, 'union').people.map(({ partyNote }) => partyNote),
		['quoted in its release'],
	);
});

test('a party that no source calls a part of another is listed beside it', () => {
	const one = makeStory({
		parties: [
			{ id: 'region', partOf: 'company' },
			{ id: 'clinic', partOf: 'company', isPart: false },
		],
	});
	const { parts, beside } = partyPage(one, 'company');
	assert.deepEqual(
		[parts, beside].map((names) => names.map(({ id }) => id)),
		[['region'], ['clinic']],
	);
	assert.deepEqual(
		['region', 'clinic'].map((id) => partyPage(one, id).partOf?.id),
		['company', undefined],
	);
	const parent = (id: string) => subjectView(one, `parties/${id}`).main;
	assert.equal(JSON.stringify(parent('region')).includes('partOf'), true);
	assert.equal(JSON.stringify(parent('clinic')).includes('partOf'), false);
});
