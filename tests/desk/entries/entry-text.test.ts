import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryText } from '../../../src/desk/entries/entry-text.ts';
import { readEntry } from '../../../src/load/read-entry.ts';

test('a new entry is written as a careful author writes it', () => {
	const text = entryText(
		'quotes',
		{
			inSummary: true,
			words: ['We will "not" sign.', 'Never'],
			topics: ['pay'],
			saidOn: '2024-03-04',
			title: 'On signing: no',
			alsoIn: [{ wording: 'same', source: 'lantern' }],
			locator: 'paragraph 5',
			source: 'report',
			medium: 'news release',
			speakers: ['union'],
			attribution: 'direct',
			via: undefined,
		},
		'\nIt answers the company.[@report]\n\n',
		{ title: 'What it is about,\nin our words', via: 'Through whom' },
	);
	assert.equal(
		text,
		`---
# What it is about,
# in our words
title: "On signing: no"
speakers: [union]
medium: news release
source: report
locator: paragraph 5
saidOn: "2024-03-04"
words:
  - 'We will "not" sign.'
  - "Never"
attribution: direct
# Through whom
topics: [pay]
alsoIn:
  - source: lantern
    wording: same
inSummary: true
---

It answers the company.[@report]
`,
	);
	assert.deepEqual(readEntry('quotes/q.mdx', text).problems, []);
});

test('accounts, votes and empty lists are written so that they are read again', () => {
	const fields = {
		question: 'How many?',
		state: 'disputed',
		accounts: {
			union: [
				{ quote: 'q-a', segments: [1, 2], position: 'Seven: no fewer' },
				{ source: 'report', position: 'Yes' },
			],
			company: { asOf: '2024-03-04', none: 'not found' },
		},
		topics: [],
	};
	const text = entryText('differences', fields);
	const { entry, problems } = readEntry('differences/d.mdx', text);
	assert.deepEqual(problems, []);
	assert.deepEqual(
		(entry as { data: { accounts?: unknown } } | undefined)?.data.accounts,
		fields.accounts,
	);
	assert.match(
		text,
		/^ {2}union:\n {4}- position: "Seven: no fewer"\n {6}quote: q-a\n {6}segments: \[1, 2\]$/m,
	);
	assert.match(text, /^topics: \[\]$/m);
});
