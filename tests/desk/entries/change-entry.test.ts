import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeskError } from '../../../src/desk/desk-error.ts';
import { type Change, changeEntry } from '../../../src/desk/entries/change-entry.ts';

const QUOTE = `---
# Whose words
title: 'On signing'   # remark
speakers: [union, company] # both
medium: statement
source: report
saidOn: 2024-03-04
words:
  - "One."
  # a remark between
  - >-
    Two, folded
    over lines.
alsoIn:
  - { source: lantern, wording: same }
  - source: other
    wording: differs

    note: "So."
---

A body.
`;

const change = (changes: Change[], text = QUOTE) => changeEntry(text, changes, 'quotes');

test('a value changes in its own style, and remarks stay', () => {
	assert.match(change([{ path: ['title'], value: "It's on" }]), /^title: 'It''s on' {3}# remark$/m);
	assert.match(change([{ path: ['saidOn'], value: '2024-03-05' }]), /^saidOn: 2024-03-05$/m);
	assert.match(change([{ path: ['source'], value: 'yes' }]), /^source: "yes"$/m);
});

test('items of a list are added, changed and removed, in brackets and on lines', () => {
	assert.match(
		change([{ path: ['speakers', 2], value: 'council' }]),
		/^speakers: \[union, company, council\] # both$/m,
	);
	assert.match(
		change([{ path: ['speakers'], value: ['company'] }]),
		/^speakers: \[company\] # both$/m,
	);
	assert.match(
		change([{ path: ['speakers', 1], value: undefined }]),
		/^speakers: \[union\] # both$/m,
	);
	assert.match(
		change([{ path: ['speakers', 0], value: 'a' }]),
		/^speakers: \[a, company\] # both$/m,
	);
	assert.match(
		change([{ path: ['words', 2], value: 'Three.' }]),
		/ {4}over lines\.\n {2}- "Three\."\nalsoIn:/,
	);
	assert.match(
		change([{ path: ['words'], value: ['One.', 'New.', 'Two, folded over lines.'] }]),
		/- "One\."\n {2}- "New\."\n {2}# a remark between\n {2}- >-\n/,
	);
	assert.match(
		change([{ path: ['words', 0], value: undefined }]),
		/^words:\n {2}# a remark between\n {2}- >-$/m,
	);
	assert.match(
		change([{ path: ['alsoIn', 0, 'note'], value: 'A: b' }]),
		/^ {2}- \{ source: lantern, wording: same, note: "A: b" \}$/m,
	);
	assert.match(
		change([{ path: ['alsoIn', 1, 'source'], value: undefined }]),
		/^ {2}- wording: differs$/m,
	);
});

test('a folded text stays folded', () => {
	const text = change([{ path: ['words', 1], value: 'Other words.' }]);
	assert.match(text, /^ {2}- >-\n {4}Other words\.\nalsoIn:/m);
});

test('a new field stands in the order of the schema, in the style of its neighbours', () => {
	assert.match(
		change([{ path: ['locator'], value: 'paragraph 2' }]),
		/^source: report\nlocator: paragraph 2\nsaidOn/m,
	);
	assert.match(
		change([{ path: ['topics'], value: ['pay'] }]),
		/ {4}over lines\.\ntopics: \[pay\]\nalsoIn:/,
	);
	assert.match(
		change([{ path: ['inSummary'], value: true }]),
		/note: "So\."\ninSummary: true\n---/,
	);
	assert.match(
		change([{ path: ['translation', 'from'], value: 'es' }]),
		/ {4}over lines\.\ntranslation:\n {2}from: "?es"?\nalsoIn:/,
	);
	const bare = changeEntry('---\n---\n\nA body.\n', [{ path: ['name'], value: 'A' }], 'terms');
	assert.equal(bare, '---\nname: A\n---\n\nA body.\n');
	const first = changeEntry('---\naliases: [B]\n---\n', [{ path: ['name'], value: 'A' }], 'terms');
	assert.equal(first, '---\nname: A\naliases: [B]\n---\n');
});

test('the last item leaves an empty list, which takes items again', () => {
	const none = change([{ path: ['alsoIn'], value: [] }]);
	assert.match(none, /^alsoIn: \[\]$/m);
	assert.match(
		change([{ path: ['alsoIn', 0], value: { source: 'a', wording: 'part' } }], none),
		/^alsoIn:\n {2}- source: a\n {4}wording: part$/m,
	);
});

test('a value becomes a list or an object, and the other way round', () => {
	const source = '---\npublisher: The Desk\nvoice: independent # or a party\nread: in part\n---\n';
	const list = changeEntry(source, [{ path: ['voice'], value: ['union', 'company'] }], 'sources');
	assert.match(list, /^voice: \[union, company\] # or a party$/m);
	const account =
		'---\nquestion: "Why?"\naccounts:\n  union:\n    none: not found\n    asOf: "2024-03-04"\n---\n';
	const two = [
		{ position: 'A', quote: 'q' },
		{ position: 'B', source: 's' },
	];
	assert.match(
		changeEntry(account, [{ path: ['accounts', 'union'], value: two }], 'differences'),
		/^ {2}union:\n {4}- position: "A"\n {6}quote: q\n {4}- position: "B"\n {6}source: s$/m,
	);
});

test('the body changes alone, with the empty lines around it as they were', () => {
	const text = change([{ body: 'Other words.\n\nA second paragraph.' }]);
	assert.equal(text, QUOTE.replace('A body.', 'Other words.\n\nA second paragraph.'));
	assert.equal(change([{ body: '' }]), QUOTE.replace('\nA body.\n', ''));
	assert.equal(change([{ body: 'A body.' }], change([{ body: '' }])), QUOTE);
});

test('a file with CRLF, a byte order mark or without a last line break keeps them', () => {
	const windows = `\uFEFF${QUOTE.replaceAll('\n', '\r\n')}`;
	const changed = change(
		[
			{ path: ['words', 0], value: 'New.' },
			{ path: ['topics'], value: ['pay'] },
			{ path: ['alsoIn', 2], value: { source: 'a', wording: 'part' } },
			{ path: ['medium'], value: undefined },
			{ body: 'One.\n\nTwo.' },
		],
		windows,
	);
	assert.ok(changed.startsWith('\uFEFF---\r\n'));
	assert.doesNotMatch(changed, /[^\r]\n/);
	assert.equal(changed.replaceAll('\r\n', '\n').match(/^topics: \[pay\]$/m)?.length, 1);
	const short = changeEntry('---\nname: A\n---', [{ path: ['aliases'], value: ['B'] }], 'terms');
	assert.equal(short, '---\nname: A\naliases: [B]\n---');
});

test('what cannot be changed is refused in words', () => {
	const refused: [string, Change][] = [
		['no front matter', { path: ['title'], value: 'A' }],
		['---\ntitle: [\n---\n', { path: ['title'], value: 'A' }],
		['---\ntitle: A\n', { path: ['title'], value: 'B' }],
		[QUOTE, { path: ['words', 5], value: 'A' }],
		[QUOTE, { path: ['words', 'x'], value: 'A' }],
		[QUOTE, { body: '---\ntitle: B\n---\n' }],
	];
	for (const [text, one] of refused)
		assert.throws(
			() => change([one], text),
			(error) => error instanceof DeskError && error.what !== '' && /\.$/.test(error.fix),
			JSON.stringify(one),
		);
});
