import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { missingRecords } from '../../src/load/missing-records.ts';
import { readPublished } from '../../src/load/read-published.ts';
import { makeEntries } from '../make-story.ts';
import { writeContent } from '../write-content.ts';

const QUOTING = makeEntries({ quotes: [{ id: 'q' }] });
const EDITION = '{ "edition": 1, "date": "2024-03-04", "asOf": "2024-03-04", "entries": {} }';
const LEDGER = '{ "addresses": { "/": 1 }, "gone": {} }';

const found = (folder: string, entries = QUOTING, expectReceipts = true) =>
	missingRecords(folder, entries, readPublished(folder), expectReceipts).map(({ file }) => file);

test('a new story misses nothing', (t) => assert.deepEqual(found(writeContent(t, {})), []));

test('an edition says that there was a ledger, and the ledger that there were editions', (t) => {
	const entries = makeEntries();
	assert.deepEqual(found(writeContent(t, { 'editions/1.json': EDITION }), entries), [
		'permalinks.json',
	]);
	assert.deepEqual(found(writeContent(t, { 'permalinks.json': LEDGER }), entries), [
		'editions/1.json',
	]);
});

test('cards that keep the words of an edition say that there is a file with them', (t) => {
	const ledger = LEDGER.replace('"/": 1', '"/": 1, "/es/embed/quotes/q/1/": 1');
	const files = { 'permalinks.json': ledger, 'editions/1.json': EDITION };
	assert.deepEqual(found(writeContent(t, files), makeEntries()), ['editions/cards/1.json']);
});

test('a story that was published and quotes has receipts', (t) => {
	const files = { 'permalinks.json': LEDGER, 'editions/1.json': EDITION };
	const folder = writeContent(t, files);
	assert.deepEqual(found(folder), ['receipts.json']);
	assert.deepEqual(found(folder, QUOTING, false), [], 'but not for the command that writes them');
	assert.deepEqual(found(folder, makeEntries()), [], 'and not when nobody is quoted');
	const paraphrased = makeEntries({ quotes: [{ id: 'q', attribution: 'paraphrase' }] });
	assert.deepEqual(found(folder, paraphrased), []);
	const second = makeEntries({ story: { edition: 2 }, quotes: [{ id: 'q' }] });
	assert.deepEqual(found(writeContent(t, {}), second), ['receipts.json']);
});

test('what version control knows is missed even in a first edition', (t) => {
	const folder = writeContent(t, { 'receipts.json': '{}', 'permalinks.json': LEDGER });
	const git = (...of: string[]) =>
		spawnSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...of]);
	if (git('init').status !== 0) return t.skip('there is no git here');
	git('add', '.');
	git('commit', '-m', 'one');
	rmSync(join(folder, 'permalinks.json'));
	rmSync(join(folder, 'receipts.json'));
	assert.deepEqual(found(folder), ['permalinks.json', 'receipts.json']);
	git('commit', '-am', 'two');
	assert.deepEqual(found(folder), ['receipts.json'], 'a proof that was committed once');
});
