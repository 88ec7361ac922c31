import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEntries } from '../../src/load/check-entries.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { SMALL, writeContent } from '../write-content.ts';

const HARBOUR = 'tests/fixtures/harbour';

test('every .mdx file of a folder and its subfolders is read, in the order of the paths', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/b.mdx': '---\nname: b\n---\n',
		'terms/2024/a.mdx': '---\nname: a\n---\n',
		'notes.txt': 'no entry',
		'terms/readme.md': 'no entry',
	});
	assert.deepEqual(
		readFolder(folder).map(({ entry }) => entry?.file),
		[
			'parties/company.mdx',
			'parties/union.mdx',
			'sources/report.mdx',
			'story.mdx',
			'terms/2024/a.mdx',
			'terms/b.mdx',
		],
	);
});

test('the smallest story is sound', (t) => {
	const folder = writeContent(t, SMALL);
	assert.equal(checkEntries(readFolder(folder), folder).story.data.shortTitle, 'The roster');
});

test('the harbour story is sound, with three parties side by side and an entry in a subfolder', () => {
	const story = checkEntries(readFolder(HARBOUR), HARBOUR);
	assert.deepEqual(story.story.data.parties, [
		'quayside-alliance',
		'harbour-company',
		'town-council',
	]);
	assert.equal(story.quotes.get('q-catch-spoils')?.file, 'quotes/2024/q-catch-spoils.mdx');
	assert.deepEqual([...story.topics.keys()], ['night-gangs', 'on-the-table', 'what-next']);
	assert.deepEqual([...story.events.keys()].at(-1), 'letter-received');
});
