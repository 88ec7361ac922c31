// A reporter’s afternoon by command line: from a news release, a letter and a report of an invented
// dispute to a sound story, without typing a word of a quotation.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeNew } from '../../src/desk/commands/make-new.ts';
import { makeDrafts } from '../../src/desk/drafts/make-drafts.ts';
import { changeEntry } from '../../src/desk/entries/change-entry.ts';
import { contentFiles } from '../../src/load/content-files.ts';
import { identifyFile } from '../../src/load/identify-file.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { readReceipts } from '../../src/load/read-receipts.ts';
import type { CollectionName } from '../../src/schema/collections.ts';
import { runCommand } from './run-command.ts';

const PAPERS = 'tests/fixtures/afternoon';
const [RELEASE, LETTER, REPORT] = ['release', 'letter', 'report'];
const MOST_ACTIONS = 8;

test('three papers become a sound story, and every quotation is verified', async (t) => {
	const root = mkdtempSync(join(tmpdir(), 'afternoon-'));
	t.after(() => rmSync(root, { recursive: true, force: true }));
	const desk = {
		folder: join(root, 'story'),
		snapshots: join(root, 'texts'),
		cwd: process.cwd(),
		tell: () => undefined,
	};
	/** What a person does: a command is one action, and so is each field they fill in. */
	let actions = 0;
	const flags = (fields: Record<string, string | string[]>) => {
		const all = Object.entries(fields).flatMap(([name, values]) =>
			[values].flat().flatMap((value) => [`--${name}`, value]),
		);
		actions += 1 + all.length / 2;
		return all;
	};
	const make = (kind: string, fields: Record<string, string | string[]>) =>
		makeNew([kind, ...flags(fields)], desk);
	const draft = (file: string, fields: Record<string, string>) =>
		makeDrafts([`${PAPERS}/${file}`, ...flags(fields)], desk);
	const edit = (file: string, fields: Record<string, unknown>) => {
		const path = join(desk.folder, file);
		const changes = Object.entries(fields).map(([name, value]) => ({ path: [name], value }));
		actions += 1 + changes.length;
		const { collection } = identifyFile(file);
		writeFileSync(
			path,
			changeEntry(readFileSync(path, 'utf8'), changes, collection as CollectionName),
		);
	};

	await make('story', {
		headline: 'Ferry crews ask for a third deckhand on the evening boat',
		standfirst: 'Talks between the crews and the company ended without a day for another meeting.',
		shortTitle: 'The evening boat',
		'publisher.name': 'The Tollmarsh Desk',
		language: 'en-GB',
		asOf: '2025-06-02',
		editionDate: '2025-06-03',
		body: `The crews of the evening boat ask for a third deckhand; the company offers one on some days.[@${RELEASE}; @${LETTER}]`,
	});
	const parties: [
		name: string,
		short: string,
		kind: string,
		mark: string,
		hue: string,
		id: string,
		source: string,
	][] = [
		['Tollmarsh Ferry Crews’ Guild', 'Guild', 'union', 'circle', 'teal', 'guild', RELEASE],
		[
			'Saltreach Ferries Ltd',
			'Saltreach Ferries',
			'company',
			'square',
			'plum',
			'saltreach',
			LETTER,
		],
		['Tollmarsh Island Council', 'Council', 'government', 'diamond', 'ochre', 'council', REPORT],
	];
	for (const [name, short, kind, mark, hue, id, source] of parties)
		await make('party', {
			name,
			short,
			kind,
			mark,
			hue,
			id,
			body: `It is named in our sources.[@${source}]`,
		});

	const paper = { dateKnown: 'printed', reference: 'a copy at the desk' };
	await draft('guild-release.txt', {
		...paper,
		id: RELEASE,
		publisher: 'Tollmarsh Ferry Crews’ Guild',
		kind: 'news release',
		date: '14 May 2025',
		voice: 'guild',
		covers: 'What the crews ask for.',
		headline: 'Crews ask for a third deckhand on the evening boat',
	});
	await draft('company-letter.docx', {
		...paper,
		id: LETTER,
		publisher: 'Saltreach Ferries',
		kind: 'letter',
		date: '21 May 2025',
		voice: 'saltreach',
		covers: 'What the company offers.',
		headline: 'To everybody on Tollmarsh',
	});
	await draft('gazette-report.pdf', {
		...paper,
		id: REPORT,
		publisher: 'The Tollmarsh Gazette',
		kind: 'news report',
		date: '2 June 2025',
		voice: 'independent',
		covers: 'The talks of 30 May.',
	});
	await make('quote', {
		source: LETTER,
		words: 'we met the guild in late April 2025 and answered every question it put to us.',
		title: 'On what the company answered',
		speakers: 'osric-padgemoor',
		body: `It closes the letter.[@${LETTER}]`,
	});

	const written = contentFiles(desk.folder);
	const quotes = written.filter((file) => file.startsWith('quotes/'));
	assert.equal(quotes.length, 6, 'every passage in marks has become a draft');
	assert.deepEqual(
		written.filter((file) => file.startsWith('people/')),
		['jonty-brackwell', 'nerys-coldwater', 'osric-padgemoor', 'willa-fenbrook'].map(
			(id) => `people/${id}.mdx`,
		),
	);
	assert.equal(written.filter((file) => file.startsWith('parties/')).length, 3, 'no party twice');

	const people: [id: string, role: string, party: string][] = [
		['jonty-brackwell', 'deckhand', 'guild'],
		['nerys-coldwater', 'leader of the Island Council', 'council'],
		['osric-padgemoor', 'managing director of Saltreach Ferries', 'saltreach'],
		['willa-fenbrook', 'chair of the Guild', 'guild'],
	];
	for (const [id, role, party] of people)
		edit(`people/${id}.mdx`, { role, party, draft: undefined });
	const reported = { medium: 'not given', saidOn: '2025-06', draft: undefined };
	const quotesByPlace: [id: string, fields: Record<string, unknown>][] = [
		[
			'q-willa-fenbrook-paragraph-2',
			{ title: 'On what two people cannot do', topics: ['third-deckhand'], draft: undefined },
		],
		['q-jonty-brackwell-paragraph-4', { title: 'On the van on the car deck', draft: undefined }],
		[
			'q-osric-padgemoor-page-1',
			{ title: 'On the talks', topics: ['what-happens-next'], ...reported },
		],
		[
			'q-willa-fenbrook-page-1',
			{ title: 'On the three points', topics: ['what-happens-next'], ...reported },
		],
		['q-nerys-coldwater-page-2', { title: 'On a mediator', ...reported }],
	];
	for (const [id, fields] of quotesByPlace) edit(`quotes/${id}.mdx`, fields);
	edit('story.mdx', { parties: ['guild', 'saltreach'] });

	const topics: [id: string, question: string, answer: string, text: string][] = [
		[
			'third-deckhand',
			'Does the evening boat need a third deckhand?',
			'The crews say yes; the company offers one on some days.',
			`The crews ask for one on every evening crossing.[@${RELEASE}, paragraph 1] The company offers one on Fridays and on market days.[@${LETTER}]`,
		],
		[
			'hour-at-gullhaven',
			'Is the hour at Gullhaven work?',
			'The crews want it paid; the company calls it rest.',
			`The crews want the hour paid.[@${RELEASE}] The company says that it is rest.[@${LETTER}]`,
		],
		[
			'what-happens-next',
			'What happens on 16 June?',
			'The crews will not sail the evening boat if there is no answer.',
			`No day was set for another meeting.[@${REPORT}]`,
		],
	];
	for (const [i, [id, question, answer, body]] of topics.entries())
		await make('topic', { question, answer, order: String(i + 1), id, body });

	const asks: [
		kind: string,
		title: string,
		by: string,
		date: string,
		source: string,
		topic: string,
	][] = [
		[
			'demand',
			'A third deckhand on every evening crossing',
			'guild',
			'12 May 2025',
			`${RELEASE}, paragraph 1`,
			'third-deckhand',
		],
		[
			'demand',
			'A winter roster that is agreed with the crews',
			'guild',
			'14 May 2025',
			`${RELEASE}, paragraph 3`,
			'what-happens-next',
		],
		[
			'demand',
			'Pay for the hour at Gullhaven',
			'guild',
			'14 May 2025',
			`${RELEASE}, paragraph 3`,
			'hour-at-gullhaven',
		],
		[
			'offer',
			'A third deckhand on Fridays and on market days',
			'saltreach',
			'21 May 2025',
			`${LETTER}, paragraph 2`,
			'third-deckhand',
		],
		[
			'offer',
			'The winter roster two weeks before it is printed',
			'saltreach',
			'21 May 2025',
			`${LETTER}, paragraph 3`,
			'what-happens-next',
		],
	];
	for (const [kind, title, by, date, sources, topic] of asks)
		await make(kind, {
			title,
			by,
			to: by === 'guild' ? 'saltreach' : 'guild',
			date,
			status: 'standing',
			statusDate: '2 June 2025',
			sources,
			body: `It stands in ${topic}.[@${sources.split(',')[0]}]`,
		});

	const events: [title: string, date: string, party: string, source: string][] = [
		[
			'A van rolls against the gate of the car deck',
			'early April 2025',
			'guild',
			`${RELEASE}, paragraph 4`,
		],
		['The company meets the Guild', 'late April 2025', 'saltreach', `${LETTER}, paragraph 4`],
		['Crews vote on a third deckhand', '12 May 2025', 'guild', `${RELEASE}, paragraph 1`],
		['Talks at the Island Hall', '30 May', 'guild,saltreach', `${REPORT}, page 1`],
		[
			'The council asks both sides to keep the school boat running',
			'1 June',
			'council',
			`${REPORT}, page 2`,
		],
	];
	for (const [title, date, party, sources] of events)
		await make('event', {
			title,
			date,
			parties: party,
			sources,
			body: `So it is reported.[@${sources.split(',')[0]}]`,
		});

	await make('difference', {
		question: 'Did the company answer the crews?',
		state: 'disputed',
		'accounts.guild':
			'{ position: Nobody has answered in writing., quote: q-willa-fenbrook-paragraph-2, segments: [2] }',
		'accounts.saltreach':
			'{ position: Every question was answered at a meeting., quote: q-what-company-answered }',
		body: 'A meeting is no writing, so that both may be right.',
	});
	await make('difference', {
		question: 'How often is the evening boat full?',
		state: 'disputed',
		'accounts.guild': `{ position: "212 crossings in 2024 had more than fifteen cars.", source: ${REPORT}, locator: page 1 }`,
		'accounts.saltreach': `{ position: "94 crossings in 2024 had more than fifteen cars.", source: ${REPORT}, locator: page 1 }`,
		body: 'How each side counted was not reported.',
	});

	const settings = { content: desk.folder, snapshots: desk.snapshots };
	const verified = runCommand('load/verify-command.ts', [], settings);
	assert.equal(verified.status, 0, verified.stdout + verified.stderr);
	const states = [...readReceipts(desk.folder).receipts.values()].map(({ state }) => state);
	assert.deepEqual(states, Array(6).fill('verified'));
	const check = runCommand('load/check-command.ts', [], settings);
	assert.equal(check.status, 0, check.stderr);
	assert.doesNotMatch(check.stdout, /held back/);

	const counts = Map.groupBy(readFolder(desk.folder), ({ entry }) => entry?.collection);
	const count = (collection: CollectionName) => counts.get(collection)?.length;
	assert.deepEqual(
		(
			[
				'sources',
				'quotes',
				'people',
				'parties',
				'demands',
				'events',
				'differences',
				'topics',
			] as const
		).map(count),
		[3, 6, 4, 3, 5, 5, 2, 3],
	);
	const records = contentFiles(desk.folder).length;
	const each = actions / records;
	t.diagnostic(`${actions} actions for ${records} records: ${each.toFixed(1)} a record`);
	assert.ok(each <= MOST_ACTIONS, String(each));
});
