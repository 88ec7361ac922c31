import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { ContentError, checkEntries } from '../../src/load/check-entries.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { SMALL, writeContent } from '../write-content.ts';

const quote = (source: string, more = '') =>
	`---\ntitle: What is said\nspeakers: [union]\nmedium: statement\nsource: ${source}\nsaidOn: 2024-03-04\nwords:\n  - Words.\nattribution: direct\n${more}---\n`;

/** All errors of one run over the smallest story and these files, as `file:line what | fix`. */
function run(t: TestContext, files: Record<string, string>, without: string[] = []): string[] {
	const all = Object.fromEntries(
		Object.entries({ ...SMALL, ...files }).filter(([file]) => !without.includes(file)),
	);
	const folder = writeContent(t, all);
	try {
		checkEntries(readFolder(folder), folder);
	} catch (error) {
		assert.ok(error instanceof ContentError, String(error));
		return [...error.message.matchAll(/^ {2}(.*)\n {4}(.*)\n {4}(.*)$/gm)]
			.filter(([, , what]) => !what?.startsWith('Warning: '))
			.map(
				([, where = '', what, fix]) =>
					`${where.slice(folder.length + 1).replace(/(:\d+):\d+$/, '$1')} ${what} | ${fix}`,
			);
	}
	return [];
}

test('a sound folder gives the story', (t) => {
	assert.deepEqual(run(t, { 'quotes/q.mdx': quote('report') }), []);
});

test('a dangling id, an unknown field, a wrong date, two clashing ids and unreadable YAML are reported in one run, each with file, line and remedy', (t) => {
	const found = run(t, {
		'quotes/2024/q-one.mdx': quote('reprot'),
		'quotes/2025/q-one.mdx': quote('report'),
		'terms/Gang.mdx': '---\nname: gang\n---\n',
		'terms/gang.mdx': '---\nname: gang\n---\n\nWords [@report].\n\nBy <Party id="unoin" />.\n',
		'terms/field.mdx': '---\nname: field\naliases: []\nalliases: [x]\n---\n',
		'events/date.mdx': '---\ntitle: Talks\ndate: 2019-02-30\nsources:\n  - source: report\n---\n',
		'events/yaml.mdx': '---\ntitle: Talks\ndate: 2024-03-04\nsources: [\n---\n',
	});
	const short = found.map((line) =>
		line.replace(/: is not a date we can read.*/, '').replace(/(cannot be read): .*/, '$1'),
	);
	assert.deepEqual(short, [
		'events/date.mdx:3 “date” is “2019-02-30”',
		'events/yaml.mdx:4 the front matter cannot be read',
		'quotes/2024/q-one.mdx:5 there is no “reprot” in sources. | Did you mean “report”?',
		'quotes/2025/q-one.mdx:1 the id “q-one” is taken by quotes/2024/q-one.mdx. | Rename one of the two files. Ids must differ in more than upper and lower case.',
		'terms/field.mdx:4 unknown field “alliases”. | Did you mean “aliases”? Allowed here: name, aliases, draft, publishAfter.',
		'terms/gang.mdx:1 the id “gang” is taken by terms/Gang.mdx. | Rename one of the two files. Ids must differ in more than upper and lower case.',
		'terms/gang.mdx:7 there is no “unoin” in parties. | Did you mean “union”?',
	]);
});

test('an unsound story file does not hide dangling ids elsewhere', (t) => {
	const found = run(t, {
		'story.mdx': (SMALL['story.mdx'] ?? '').replace('edition: 1', 'edition: first'),
		'quotes/q.mdx': quote('reprot'),
	});
	assert.deepEqual(
		found.map((line) => line.replace(/”[: ].*/, '”')),
		['quotes/q.mdx:5 there is no “reprot”', 'story.mdx:8 “edition”'],
	);
});

test('a missing story file is reported with everything else', (t) => {
	const found = run(t, { 'quotes/q.mdx': quote('reprot') }, ['story.mdx']);
	assert.deepEqual(
		found.map((line) => line.split(' ').slice(0, 4).join(' ')),
		['quotes/q.mdx:5 there is no', 'story.mdx:1 the file story.mdx'],
	);
});

test('a reference to an unsound entry is not dangling', (t) => {
	assert.deepEqual(
		run(t, {
			'quotes/q.mdx': quote('report', 'topics: [t]\n'),
			'topics/t.mdx': '---\nquestion: Why?\nanswer: Because.\norder: none\n---\n',
		}).map((line) => line.split(' ')[0]),
		['topics/t.mdx:4'],
	);
});

test('dangling ids of an unsound entry are reported with what makes it unsound', (t) => {
	assert.deepEqual(
		run(t, { 'quotes/q.mdx': quote('reprot', 'colour: red\n') }).map((line) => line.split(' ')[0]),
		['quotes/q.mdx:5', 'quotes/q.mdx:10'],
	);
});

test('a problem at a place in the front matter is reported with its line', (t) => {
	assert.deepEqual(
		run(t, { 'quotes/q.mdx': quote('report').replace('- Words.', '- “Words”') }).map(
			(line) => line.split('. |')[0],
		),
		['quotes/q.mdx:8 the segment includes the quotation marks around it'],
	);
});

test('Windows line endings do not change the line of any problem', (t) => {
	const files = {
		'quotes/q.mdx': quote('reprot'),
		'quotes/r.mdx': quote('report').replace('- Words.', '- “Words”'),
		'terms/a.mdx': '---\nname: a\n---\n\nOne.\n\nTwo [@gone].\n',
	};
	const windows = Object.fromEntries(
		Object.entries({ ...SMALL, ...files }).map(([file, text]) => [
			file,
			text.replaceAll('\n', '\r\n'),
		]),
	);
	const found = run(t, files);
	assert.deepEqual(
		found.map((line) => line.split(' ')[0]),
		['quotes/q.mdx:5', 'quotes/r.mdx:8', 'terms/a.mdx:7'],
	);
	assert.deepEqual(run(t, windows), found);
});

test('files outside the collections are reported with the rest', (t) => {
	const term = '---\nname: a\n---\n';
	assert.deepEqual(
		run(t, {
			'term/a.mdx': term,
			'terms/night gang.mdx': term,
			'a.mdx': term,
			'quotes/q.mdx': quote('reprot'),
		}).map((line) => line.split('. |')[0]),
		[
			'a.mdx:1 “a.mdx” is not a collection',
			'quotes/q.mdx:5 there is no “reprot” in sources',
			'term/a.mdx:1 “term” is not a collection',
			'terms/night gang.mdx:1 the file name “night gang” cannot be an id',
		],
	);
});

test('the error has the problems as data and shows no stack trace', (t) => {
	const folder = writeContent(t, { ...SMALL, 'quotes/q.mdx': quote('reprot') });
	assert.throws(
		() => checkEntries(readFolder(folder), folder),
		(error: ContentError) =>
			error.name === 'ContentError' &&
			error.stack === '' &&
			error.problems.length === 1 &&
			error.problems[0]?.line === 5,
	);
});

test('an unsound entry causes no further problems in sound entries that refer to it', (t) => {
	const found = run(t, {
		'topics/t.mdx': '---\nquestion: Why?\nanswer: Because.\norder: none\n---\n',
		'terms/a.mdx': '---\nname: a\n---\n\nSee [why](/topics/t/), “Words.”\n',
		'quotes/q.mdx': quote('report', 'colour: red\n'),
		'corrections/c.mdx':
			'---\ndate: 2024-03-04\nkind: fact\naffects: [topics/t]\nbefore: One.\nafter: Two.\n---\n',
	});
	assert.deepEqual(
		found.map((line) => line.split(' ')[0]),
		['quotes/q.mdx:10', 'topics/t.mdx:4'],
	);
});
