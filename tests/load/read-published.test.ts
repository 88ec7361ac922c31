import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkEntries } from '../../src/load/check-entries.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { readPublished } from '../../src/load/read-published.ts';
import { writePermalinks } from '../../src/load/write-published.ts';
import { SMALL, writeContent } from '../write-content.ts';

const EDITION =
	'{ "edition": 1, "date": "2024-03-04", "asOf": "2024-03-04", "entries": { "terms/gang": { "title": "gang", "fields": {} } } }';

test('a story that has published nothing has an empty ledger and no editions', (t) => {
	assert.deepEqual(readPublished(writeContent(t, SMALL)), {
		permalinks: { addresses: {}, retired: {} },
		editions: [],
		problems: [],
	});
});

test('the ledger and the editions are next to the content and are not read as content', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'permalinks.json': '{ "addresses": { "/": 1 }, "gone": {} }',
		'editions/2.json': EDITION.replace('1', '2').replace(
			'"terms/gang": { "title": "gang", "fields": {} }',
			'',
		),
		'editions/1.json': EDITION.replace(/"terms.*\{\} \}/, ''),
	});
	const { editions, permalinks, problems } = readPublished(folder);
	assert.deepEqual(
		[editions.map(({ edition }) => edition), permalinks.addresses, problems],
		[[1, 2], { '/': 1 }, []],
	);
	assert.throws(() => checkEntries(readFolder(folder), folder), /edition 2 was already published/);
});

test('all problems in the ledger and in the editions are reported together, with their lines', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'permalinks.json':
			'{\n\t"addresses": {\n\t\t"quotes/a/": 1\n\t},\n\t"gone": {\n\t\t"quotes/a": { "reason": "", "on": "yesterday", "title": "A" },\n\t\t"quotes/b": { "mergedInto": "quotes/c", "withdrawn": true, "reason": "Why", "on": "2024-05-01", "title": "B" }\n\t}\n}\n',
		'editions/3.json': EDITION,
		'editions/4.json': '{',
	});
	assert.throws(
		() => checkEntries(readFolder(folder), folder),
		({ message }: Error) => {
			for (const part of [
				/permalinks\.json:3:3\s+“addresses › quotes\/a\/” /,
				/permalinks\.json:6:\d+\s+“gone › quotes\/a › reason” must not be empty/,
				/permalinks\.json:6:\d+\s+“gone › quotes\/a › on” must be one calendar day/,
				/permalinks\.json:7:\d+\s+“gone › quotes\/b” must say either/,
				/editions\/3\.json:1:\d+\s+the file is named 3\.json, but contains edition 1/,
				/editions\/4\.json:1:2\s+the file cannot be read: the file is cut off/,
			])
				assert.match(message, part);
			return true;
		},
	);
});

test('the ledger is never written with fewer addresses, other editions or fewer records than it has', (t) => {
	const retired = {
		'quotes/a': { withdrawn: true as const, reason: 'Wrong.', on: '2024-05-01', title: 'A' },
	};
	const folder = writeContent(t, SMALL);
	const write = (
		addresses: Record<string, number>,
		records: typeof retired | Record<string, never>,
	) => writePermalinks(folder, { addresses, retired: records });
	write({ '/': 1, '/quotes/a/': 1 }, retired);
	const before = readFileSync(join(folder, 'permalinks.json'), 'utf8');
	assert.throws(() => write({ '/': 1 }, retired), /only grows.*\/quotes\/a\//);
	assert.throws(() => write({ '/': 2, '/quotes/a/': 1 }, retired), /only grows/);
	assert.throws(() => write({ '/': 1, '/quotes/a/': 1 }, {}), /only grows.*quotes\/a/);
	assert.equal(readFileSync(join(folder, 'permalinks.json'), 'utf8'), before);
	write({ '/': 1, '/quotes/a/': 1, '/about/': 2 }, retired);
});
