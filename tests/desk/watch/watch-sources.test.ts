// A local server gives every answer that a watch meets. Time is made up: a wait moves the clock.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { PoliteReader } from '../../../src/desk/watch/polite-reader.ts';
import { watchJson, watchMarkdown } from '../../../src/desk/watch/watch-report.ts';
import type { Sighting } from '../../../src/desk/watch/watch-source.ts';
import { watchSources } from '../../../src/desk/watch/watch-sources.ts';
import { watchText } from '../../../src/desk/watch/watch-text.ts';
import { hashOfWords } from '../../../src/load/hash.ts';
import type { Receipt } from '../../../src/schema/receipt.ts';
import { type Watched, watchFile } from '../../../src/schema/watch.ts';
import { makeStory } from '../../make-story.ts';

const WORDS = 'We will be at the table when the tide turns, and not an hour before.';
const FILLER = 'The ferries left at noon. '.repeat(40);
const page = (body: string, head = '') =>
	`<!doctype html><html><head><title>Harbour</title>${head}</head><body><article><p>${FILLER}</p>${body}</article></body></html>`;
const QUOTED = page(`<p>“${WORDS}”</p>`);
const PAYWALL = page(
	'<p>Subscribe to read on.</p>',
	'<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>',
);
const CHALLENGE = '<html><head><title>Just a moment...</title></head><body></body></html>';

interface Reply {
	status?: number;
	body?: string;
	headers?: Record<string, string>;
}
const REPLIES: Record<string, Reply> = {
	'/same': { body: QUOTED },
	'/moved': { status: 301, headers: { location: '/new-home' } },
	'/new-home': { body: QUOTED },
	'/moved-for-now': { status: 302, headers: { location: '/new-home' } },
	'/changed': { body: page('<p>“We will be at the table next week, if the weather holds.”</p>') },
	'/missing': { status: 404, body: 'Not found' },
	'/gone': { status: 410, body: 'Gone' },
	'/to-front': { status: 301, headers: { location: '/' } },
	'/': { body: page('<p>Today in the harbour.</p>') },
	'/forbidden': { status: 403, body: 'Forbidden' },
	'/too-many': { status: 429, body: 'Slow down', headers: { 'retry-after': '3600' } },
	'/paywall': { body: PAYWALL },
	'/challenge': { body: CHALLENGE },
	'/down': { status: 500, body: 'Sorry' },
	'/circle': { status: 302, headers: { location: '/circle' } },
	'/private/report': { body: QUOTED },
	'/robots.txt': { body: 'User-agent: *\nDisallow: /private/\n' },
};
const requests: string[] = [];
let busy = 1;
const server = createServer(({ url = '' }, answer) => {
	requests.push(url);
	if (url === '/slow') return;
	if (url === '/busy') {
		const isBusy = busy > 0;
		busy -= 1;
		answer.writeHead(isBusy ? 503 : 200, { 'retry-after': '20', 'content-type': 'text/html' });
		answer.end(isBusy ? 'Later' : QUOTED);
		return;
	}
	const { status = 200, body = '', headers = {} } = REPLIES[url] ?? { status: 404 };
	answer.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
	answer.end(body);
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
after(() => {
	server.closeAllConnections();
	server.close();
});
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

let clock = 0;
const waits: number[] = [];
const newReader = () =>
	new PoliteReader({
		fetch,
		now: () => clock,
		wait: (ms) => {
			waits.push(ms);
			clock += ms;
			return Promise.resolve();
		},
		userAgent: 'OnTheRecord-SourceWatch (test)',
		timeLimitMs: 500,
	});

/** A verified quotation of each source. */
const receipt = (source: string): Receipt => ({
	state: 'verified',
	source,
	speakers: ['union'],
	words: [WORDS],
	wordsHash: hashOfWords([WORDS]),
});

interface Given {
	/** Source ids by their paths. */
	paths: string[];
	before?: Record<string, Watched>;
	isVerified?: boolean;
	archivedUrl?: string;
	day?: string;
}

async function watch({
	paths,
	before = {},
	isVerified = true,
	archivedUrl,
	day = '2024-03-10',
}: Given) {
	const ids = paths.map((path) => path.replaceAll('/', '-').slice(1) || 'front');
	const story = makeStory({
		sources: paths.map((path, i) => ({
			id: ids[i] as string,
			url: `${origin}${path}`,
			...(archivedUrl ? { archivedUrl } : {}),
		})),
		quotes: ids.map((id) => ({ id: `q-${id}`, source: id, words: [WORDS] })),
	});
	const seen = await watchSources(
		{
			sources: [...story.sources.values()].filter(({ id }) => ids.includes(id)),
			quotes: [...story.quotes.values()],
			receipts: new Map(isVerified ? ids.map((id) => [`q-${id}`, receipt(id)]) : []),
			before: new Map(Object.entries(before)),
		},
		newReader(),
		day,
		() => {},
	);
	return Object.fromEntries(seen.map((one): [string, Sighting] => [one.source.id, one]));
}

const states = (seen: Record<string, Sighting>) =>
	Object.fromEntries(Object.entries(seen).map(([id, { watched }]) => [id, watched.state]));

test('every answer is told apart, and what is blocked or slow is never called gone', async () => {
	const paths = [...Object.keys(REPLIES), '/slow', '/busy'].filter(
		(path) => !['/', '/robots.txt', '/new-home'].includes(path),
	);
	const seen = await watch({ paths });
	assert.deepEqual(states(seen), {
		busy: 'same',
		challenge: 'blocked',
		changed: 'changed',
		circle: 'not reached',
		down: 'not reached',
		forbidden: 'blocked',
		gone: 'gone',
		missing: 'gone',
		moved: 'moved',
		'moved-for-now': 'same',
		paywall: 'blocked',
		'private-report': 'blocked',
		same: 'same',
		slow: 'not reached',
		'to-front': 'gone',
		'too-many': 'blocked',
	});
	assert.equal(seen.moved?.watched.movedTo, `${origin}/new-home`);
	assert.deepEqual(seen.changed?.lost, ['q-changed']);
	assert.ok(!requests.includes('/private/report'), 'robots.txt is kept to');
});

test('a host gets one request a second, is asked for its rules once, and the time it asks for', async () => {
	requests.length = 0;
	waits.length = 0;
	busy = 1;
	await watch({ paths: ['/busy', '/changed', '/same'] });
	assert.deepEqual(requests, ['/robots.txt', '/busy', '/busy', '/changed', '/same']);
	assert.deepEqual(waits, [1000, 20_000, 1000, 1000]);
});

test('words that were never found do not make a source changed; found once, they are remembered', async () => {
	const never = await watch({ paths: ['/changed'], isVerified: false });
	assert.equal(never.changed?.watched.state, 'same');
	assert.deepEqual(never.changed?.neverFound, ['q-changed']);
	assert.equal(never.changed?.watched.found, undefined);

	const first = await watch({ paths: ['/same'], isVerified: false });
	const hash = hashOfWords([WORDS]);
	assert.deepEqual(first.same?.watched.found, { 'q-same': hash });
	const url = `${origin}/changed`;
	const before = { url, state: 'same', on: '2024-03-01', found: { 'q-changed': hash } } as const;
	const later = await watch({
		paths: ['/changed'],
		isVerified: false,
		before: { changed: before },
	});
	assert.equal(later.changed?.watched.state, 'changed');
});

test('a source keeps the last day on which it was seen and the first on which it was gone', async () => {
	const url = (path: string) => `${origin}${path}`;
	const before: Record<string, Watched> = {
		gone: {
			url: url('/gone'),
			state: 'gone',
			on: '2024-03-03',
			lastSeen: '2024-02-01',
			missingSince: '2024-02-10',
		},
		forbidden: { url: url('/forbidden'), state: 'same', on: '2024-03-03', lastSeen: '2024-03-03' },
		same: {
			url: url('/same'),
			state: 'gone',
			on: '2024-03-03',
			lastSeen: '2024-02-01',
			missingSince: '2024-03-03',
		},
		missing: {
			url: 'https://other.example/',
			state: 'same',
			on: '2024-03-03',
			lastSeen: '2024-03-03',
		},
	};
	const seen = await watch({ paths: ['/gone', '/forbidden', '/same', '/missing'], before });
	assert.deepEqual(seen.gone?.watched, { ...before.gone, on: '2024-03-10' });
	assert.deepEqual(seen.forbidden?.watched, {
		...before.forbidden,
		state: 'blocked',
		on: '2024-03-10',
	});
	const { found: _, ...same } = (seen.same as Sighting).watched;
	assert.deepEqual(same, {
		url: url('/same'),
		state: 'same',
		on: '2024-03-10',
		lastSeen: '2024-03-10',
	});
	assert.equal(
		seen.missing?.watched.lastSeen,
		undefined,
		'a record of another address says nothing',
	);
});

test('an archived copy is looked for too', async () => {
	const there = await watch({ paths: ['/gone'], archivedUrl: `${origin}/same` });
	assert.equal(there.gone?.isArchived, true);
	const lost = await watch({ paths: ['/gone'], archivedUrl: `${origin}/missing` });
	assert.equal(lost.gone?.isArchived, false);
});

test('the record and the reports say what was found and hold nothing of a text', async () => {
	const seen = Object.values(
		await watch({ paths: ['/same', '/moved', '/changed', '/gone', '/paywall'] }),
	);
	const record = watchText(new Map(seen.map((one) => [one.source.id, one.watched])));
	assert.equal(Object.keys(watchFile.parse(JSON.parse(record)).sources).length, 5);
	const markdown = watchMarkdown(seen, '2024-03-10');
	const json = watchJson(seen, '2024-03-10');
	for (const text of [record, markdown, json])
		for (const words of ['tide turns', 'ferries left', 'weather holds', 'Subscribe'])
			assert.ok(!text.includes(words), words);
	assert.match(
		markdown,
		/^# The sources at their addresses, 2024-03-10\n\n1 same, 1 moved, 1 changed, 1 gone, 1 blocked\.\n\n## Gone/,
	);
	assert.match(
		markdown,
		/\*\*changed\*\* · The Paper · Headline of changed: <.*\/changed>\. No longer found: q-changed\./,
	);
	assert.equal(JSON.parse(json).sources.length, 5);
});
