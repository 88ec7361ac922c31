import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEntry } from '../../src/load/read-entry.ts';
import { textsDigest } from '../../src/load/texts-digest.ts';

const TERM = '---\nname: gang\n---\n\nPeople who load a ship.\n';
const problems = (file: string, text: string) =>
	readEntry(file, text).problems.map(({ line, what }) => [line, what]);

test('a sound file becomes an entry with its id, data with defaults, and body', () => {
	const { entry, problems: none } = readEntry('terms/Night_gang.mdx', TERM);
	assert.deepEqual(none, []);
	assert.deepEqual(entry, {
		collection: 'terms',
		id: 'Night_gang',
		file: 'terms/Night_gang.mdx',
		data: { name: 'gang', aliases: [] },
		body: [{ kind: 'prose', parts: ['<p>People who load a ship.</p>'], line: 5 }],
		rich: {},
		textsDigest: textsDigest('terms', { name: 'gang' }, 'People who load a ship.'),
	});
});

test('the id is the file name, in any subfolder of its collection', () => {
	const { entry } = readEntry('terms/wharf/2024/gang.mdx', TERM);
	assert.deepEqual([entry?.collection, entry?.id], ['terms', 'gang']);
});

test('texts in the front matter are read like bodies, with their lines', () => {
	const text =
		'---\nquestion: Why?\nanswer: Because.\norder: 1\nnotKnown:\n  - Who [@log].\n  - "When {x}."\n---\n';
	const { entry, problems: found } = readEntry('topics/t.mdx', text);
	assert.deepEqual(
		entry?.rich.notKnown?.map(([block]) => [block?.line, block?.parts.length]),
		[
			[6, 3],
			[7, 1],
		],
	);
	assert.deepEqual(
		found.map(({ line, what }) => [line, what]),
		[[7, 'a {…} expression in content']],
	);
});

test('an unknown folder is answered with the nearest collection, and gives no entry', () => {
	const { entry, problems: found } = readEntry('qoutes/q.mdx', TERM);
	assert.equal(entry, undefined);
	assert.deepEqual(
		found.map(({ file, line, what }) => [file, line, what]),
		[['qoutes/q.mdx', 1, '“qoutes” is not a collection']],
	);
	assert.match(found[0]?.fix ?? '', /^Did you mean quotes\/\?/);
});

test('only story.mdx is at the top, and it is only there', () => {
	assert.deepEqual(problems('gang.mdx', TERM), [[1, '“gang.mdx” is not a collection']]);
	assert.deepEqual(problems('story/story.mdx', TERM), [[1, '“story” is not a collection']]);
	assert.equal(readEntry('terms/tale.mdx', TERM).entry?.collection, 'terms');
});

for (const id of ['night gang', '-gang', 'gång', 'a.b', '.gang', '']) {
	test(`the file name “${id}.mdx” is not an id and gives no entry`, () => {
		assert.deepEqual(problems(`terms/${id}.mdx`, TERM), [
			[1, `the file name “${id}” cannot be an id`],
		]);
		assert.equal(readEntry(`terms/${id}.mdx`, TERM).entry, undefined);
	});
}

test('a file without front matter is reported', () => {
	for (const [text, what] of [
		['', 'the file is empty'],
		['Words.\n', 'there is no front matter'],
		[
			'\n---\nname: gang\n---\n',
			'there is no front matter: an empty line or a space stands before it',
		],
		['---\nname: gang\n', 'the front matter has no end'],
	] as const)
		assert.deepEqual(problems('terms/a.mdx', text), [[1, what]], JSON.stringify(text));
});

test('empty front matter is missing its fields', () =>
	assert.deepEqual(problems('terms/a.mdx', '---\n---\n'), [[2, 'the field “name” is missing']]));

test('a line of hyphens in the body is not the end of the front matter', () => {
	assert.deepEqual(problems('terms/a.mdx', `${TERM}\n---\n\n{x}\n`), [
		[9, 'a {…} expression in content'],
	]);
});

test('front matter that is not YAML is reported with its line, and the entry still has its id', () => {
	const { entry, problems: found } = readEntry(
		'terms/a.mdx',
		'---\nname: gang\nnote: "unclosed\n---\n',
	);
	assert.equal(entry?.id, 'a');
	assert.equal(found.length, 1);
	assert.match(found[0]?.what ?? '', /^the front matter cannot be read: /);
	assert.deepEqual(
		problems('terms/a.mdx', '---\nname: one\naliases: []\nname: two\n---\n').map(([line]) => line),
		[4],
	);
});

test('problems of the front matter and of the body are reported together with their lines', () => {
	const text =
		'---\ntitle: Talks\ndate: 2019-02-30\nplaned: true\nsources:\n  - source: log\n    page: 4\n---\n\n<Qoute id="q" />\n';
	assert.deepEqual(
		problems('events/e.mdx', text)
			.map(([line, what]) => [line, String(what).slice(0, 30)])
			.sort((a, b) => Number(a[0]) - Number(b[0])),
		[
			[3, '“date” is “2019-02-30”: is not'],
			[4, 'unknown field “planed”'],
			[7, 'unknown field “sources.0.page”'],
			[10, 'unknown component <Qoute>'],
		],
	);
});

test('Windows line endings give the same data and the same lines', () => {
	const text =
		'---\nname: gang\naliases:\n  - crew\nnope: x\n---\n\nOne.\n\n{x}\n\nTwo <Term id="gang" />.\n';
	const [unix, windows] = [
		readEntry('terms/a.mdx', text),
		readEntry('terms/a.mdx', text.replaceAll('\n', '\r\n')),
	];
	assert.deepEqual(windows, unix);
	assert.deepEqual(
		unix.problems.map(({ line }) => line),
		[5, 10],
	);
});

test('text that YAML takes for an unknown anchor is a problem and not the end of the run', () => {
	assert.match(
		String(problems('terms/a.mdx', '---\nname: *gang\n---\n')[0]?.[1]),
		/^“name: \*gang” holds a text that begins with &, \* or !/,
	);
});

test('a byte order mark before the front matter is no problem', () =>
	assert.deepEqual(problems('terms/a.mdx', `\uFEFF${TERM}`), []));

test('the line of a text in block style is the line of the words', () => {
	assert.deepEqual(
		problems(
			'topics/t.mdx',
			'---\nquestion: Why?\nanswer: Because.\norder: 1\nnotKnown:\n  - |\n    When {x}.\n---\n',
		).map(([line]) => line),
		[7],
	);
});
