import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { examineEntries } from '../../src/load/examine-entries.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { SMALL, writeContent } from '../write-content.ts';

/** A day on which it is held for as long as this project lives. */
const LATER = '2999-01-01';
const quote = (id: string, more = '') =>
	`---\n${more}title: ${id}\nspeakers: [union]\nmedium: statement\nsource: report\nsaidOn: 2024-03-04\nwords:\n  - Words of ${id}.\nattribution: direct\n---\n`;

/** What is found, as `file what`, with ! before an error. */
function examine(t: TestContext, files: Record<string, string>) {
	const folder = writeContent(t, { ...SMALL, ...files });
	const examined = examineEntries(readFolder(folder), folder);
	const found = examined.problems.map(
		({ file, severity, what }) => `${severity ? '' : '!'}${file} ${what}`,
	);
	return { ...examined, found, folder };
}

test('what is held is in the whole story and not in the one that is published, which has no field for editors', (t) => {
	const { story, whole, holds, found } = examine(t, {
		'quotes/q.mdx': quote('q', 'publishAfter: 2020-01-01\n'),
		'quotes/draft.mdx': quote('draft', 'draft: true\n'),
		'quotes/later.mdx': quote('later', `publishAfter: ${LATER}\n`),
	});
	assert.deepEqual(found, []);
	assert.deepEqual([...(story?.quotes.keys() ?? [])], ['q']);
	assert.deepEqual([...(whole?.quotes.keys() ?? [])], ['draft', 'later', 'q']);
	assert.equal(story?.quotes.get('q'), whole?.quotes.get('q'));
	assert.equal('publishAfter' in (story?.quotes.get('q')?.data ?? assert.fail()), false);
	assert.deepEqual(
		[...holds].map(([{ id }, hold]) => [id, hold]),
		[
			['draft', 'draft'],
			['later', { until: LATER }],
		],
	);
});

test('without anything held both are one story', (t) => {
	const { story, whole } = examine(t, { 'quotes/q.mdx': quote('q') });
	assert.ok(story);
	assert.equal(whole, story);
});

test('what is wrong in a draft is a warning; in an entry that will come out by itself it is an error', (t) => {
	const draft = examine(t, {
		'terms/w.mdx': '---\ndraft: true\naliases: x\n---\n\nA <Party id="nobody" />.\n',
	});
	assert.ok(draft.story);
	assert.deepEqual(draft.found, [
		'terms/w.mdx the field “name” is missing',
		'terms/w.mdx “aliases” must be a list; it is the text “x”',
		'terms/w.mdx there is no “nobody” in parties',
	]);
	const waiting = examine(t, {
		'events/e.mdx': `---\npublishAfter: ${LATER}\ntitle: E\ndate: 2024-03-04\nsources: []\n---\n`,
	});
	assert.equal(waiting.story, undefined);
	assert.match(waiting.found.join(), /^!events\/e\.mdx “sources” needs at least one source/);
	const said = examine(t, {
		'quotes/q.mdx': quote('q', `publishAfter: ${LATER}\n`).replace('saidOn: 2024', 'saidOn: 2025'),
	});
	assert.equal(said.story, undefined);
	assert.match(said.found.join(), /^!quotes\/q\.mdx .*after/);
});

test('a draft that cannot be read stops the build, because nothing says that it is one', (t) => {
	const { story, found } = examine(t, { 'terms/w.mdx': '---\ndraft: true\nname: "w\n---\n' });
	assert.equal(story, undefined);
	assert.match(found.join(), /^!terms\/w\.mdx/);
});

test('what is so only because something is held says that, and what will be so is a warning', (t) => {
	const marked = {
		'topics/t.mdx':
			'---\nquestion: What?\nanswer: That.\norder: 1\n---\n\nIt said “Words of q”.[@report]\n',
	};
	const now = examine(t, { ...marked, 'quotes/q.mdx': quote('q', 'draft: true\n') });
	assert.match(now.found.join(), /^!topics\/t\.mdx “Words of q” is in quotation marks/);
	assert.match(now.problems[0]?.fix ?? '', /as long as something is held back/);
	const second = 'topics/u.mdx';
	const later = examine(t, {
		'topics/t.mdx': '---\ndraft: true\nquestion: A?\nanswer: That.\norder: 1\n---\n\nA.[@report]\n',
		[second]: '---\nquestion: B?\nanswer: That.\norder: 1\n---\n\nB.[@report]\n',
	});
	assert.ok(later.story);
	assert.deepEqual(later.found, [`${second} u and t have the same order`]);
	assert.match(later.problems[0]?.fix ?? '', /once what is held back is published/);
});

test('receipts of drafts are in the whole story alone', (t) => {
	const { folder } = examine(t, { 'quotes/q.mdx': quote('q', 'draft: true\n') });
	const receipts = readFileSync('tests/fixtures/harbour/receipts.json', 'utf8');
	const one = Object.values(JSON.parse(receipts).quotations)[0] as object;
	const own = { ...one, source: 'report', speakers: ['union'] };
	writeFileSync(
		join(folder, 'receipts.json'),
		JSON.stringify({ about: '', quotations: { q: own } }),
	);
	const { story, whole } = examineEntries(readFolder(folder), folder);
	assert.deepEqual([story?.receipts.size, whole?.receipts.size], [0, 1]);
});
