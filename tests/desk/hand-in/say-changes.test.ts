import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryChanges } from '../../../src/desk/hand-in/entry-changes.ts';
import { sayChanges } from '../../../src/desk/hand-in/say-changes.ts';

const term = (name: string, body = '') => `---\nname: ${name}\n---\n${body}`;
const said = (...texts: Parameters<typeof entryChanges>[0]) =>
	sayChanges(entryChanges(texts), [], []);

test('what was added, changed and removed is counted by collection and named by title', () => {
	const { summary, lines } = said(
		{ file: 'terms/a.mdx', after: term('roster') },
		{ file: 'terms/b.mdx', after: term('shift') },
		{ file: 'terms/c.mdx', before: term('pay'), after: term('wage', '\nMoney.\n') },
		{ file: 'topics/t.mdx', before: '---\nquestion: Why?\nanswer: So.\norder: 1\n---\n' },
	);
	assert.equal(summary, '1 question removed, 2 terms added, 1 term changed');
	assert.deepEqual(lines, [
		'1 question removed: “Why?”',
		'2 terms added: “roster”; “shift”',
		'1 term changed: “wage” (name, text)',
	]);
});

test('fields are told by their names, in the order of the file; a default that is written out is no change', () => {
	const before = '---\ntitle: Walkout\ndate: 2024-03-04\nsources: [{ source: report }]\n---\n';
	const after =
		'---\ntitle: Walkout\ndate: 2024-03-05\nparties: []\nsources: [{ source: report, locator: paragraph 2 }]\ntopics: [pay]\n---\n';
	assert.deepEqual(said({ file: 'events/e.mdx', before, after }).lines, [
		'1 event changed: “Walkout” (date, sources, topics)',
	]);
});

test('a change of comments, quotation marks, line ends or the place of a file changes no field', () => {
	const before = term('roster', '\nOne.\n');
	for (const after of [
		'---\n# A note\nname: "roster"\n---\n\nOne.\n',
		before.replaceAll('\n', '\r\n'),
	])
		assert.deepEqual(said({ file: 'terms/a.mdx', before, after }).lines, [
			'1 term changed: “roster” (comments or layout)',
		]);
	assert.deepEqual(
		said({ file: 'terms/a.mdx', before }, { file: 'terms/more/a.mdx', after: before }).lines,
		['1 term changed: “roster” (comments or layout)'],
	);
});

test('an entry under another id is renamed; one that is also changed is removed and added', () => {
	assert.deepEqual(
		said(
			{ file: 'terms/a.mdx', before: term('roster') },
			{ file: 'terms/b.mdx', after: term('roster') },
		),
		{ summary: '1 term renamed', lines: ['1 term renamed: “roster” is now b, was a'], notes: [] },
	);
	assert.equal(
		said(
			{ file: 'terms/a.mdx', before: term('roster') },
			{ file: 'terms/b.mdx', after: term('shift') },
		).summary,
		'1 term added, 1 term removed',
	);
	// Two that were the same: each is renamed once.
	assert.equal(
		said(
			{ file: 'terms/a.mdx', before: term('roster') },
			{ file: 'terms/b.mdx', after: term('roster') },
			{ file: 'terms/c.mdx', after: term('roster') },
		).summary,
		'1 term added, 1 term renamed',
	);
});

test('a file that cannot be read keeps the title it had, and one without a title is called by its id', () => {
	assert.deepEqual(
		said({ file: 'terms/a.mdx', before: term('roster'), after: '---\nname: "a\n---\n' }).lines,
		['1 term changed: “roster” (its front matter cannot be read yet)'],
	);
	assert.deepEqual(said({ file: 'sources/s.mdx', after: '---\nurl: x\n---\n' }).lines, [
		'1 source added: “s”',
	]);
	assert.deepEqual(said({ file: 'notes/a.mdx', after: 'x' }).lines, []);
});

test('a long list of titles is cut, and what stays behind is named', () => {
	const many = Array.from({ length: 15 }, (_, i) => ({
		file: `terms/t${i}.mdx`,
		after: term(`t${i}`),
	}));
	const { lines, notes } = sayChanges(entryChanges(many), ['receipts.json'], ['article.txt']);
	assert.match(lines[0] ?? '', /^15 terms added: “t0”; .*“t11”; and 3 more$/);
	assert.equal(lines[1], 'Kept by commands: receipts.json');
	assert.match(notes[0] ?? '', /^Left out: article\.txt\. No build reads it, /);
});
