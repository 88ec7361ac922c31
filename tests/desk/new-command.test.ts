import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeNew } from '../../src/desk/commands/make-new.ts';
import { DeskError } from '../../src/desk/desk-error.ts';
import { DeskProblems } from '../../src/desk/desk-problems.ts';
import { readEntry } from '../../src/load/read-entry.ts';
import { runCommand } from './run-command.ts';

function makeStory(t: TestContext) {
	const root = mkdtempSync(join(tmpdir(), 'new-'));
	t.after(() => rmSync(root, { recursive: true, force: true }));
	const [content, snapshots] = [join(root, 'content'), join(root, 'texts')];
	/** As the command, but in this process, which is much faster. */
	const make = async (...args: string[]) => {
		const told: string[] = [];
		const tell = (line: string) => told.push(line);
		try {
			await makeNew(args, { folder: content, snapshots, tell });
			return { status: 0, stdout: told.join('\n'), stderr: '' };
		} catch (error) {
			if (!(error instanceof DeskError || error instanceof DeskProblems)) throw error;
			return { status: 1, stdout: told.join('\n'), stderr: error.message };
		}
	};
	const text = (file: string) => readFileSync(join(content, file), 'utf8');
	return { content, snapshots, make, text };
}

const SOURCE = [
	'--publisher',
	'The Gazette',
	'--date',
	'2 June 2025',
	'--voice',
	'independent',
].concat(
	['--kind', 'news report', '--dateKnown', 'printed', '--read', 'in full', '--covers', 'Talks'],
	['--reference', 'on paper', '--id', 'gazette'],
);

test('a new story is a folder whose open places the check lists', async (t) => {
	const { content, snapshots, make, text } = makeStory(t);
	const { status, stdout } = await make(
		'story',
		'--headline',
		'Crews ask: more hands',
		'--publisher.name',
		'The Desk',
	);
	assert.equal(status, 0);
	assert.match(stdout, /Still needed: standfirst, shortTitle\./);
	assert.match(
		text('story.mdx'),
		/^headline: "Crews ask: more hands"\n# Needed: the sentence or two/m,
	);
	const check = runCommand('load/check-command.ts', [], { content, snapshots });
	assert.match(check.stderr, /2 problems/);
	for (const field of ['standfirst', 'shortTitle'])
		assert.match(check.stderr, new RegExp(`the field “${field}” is missing`));
	const again = await make('story', '--headline', 'Another');
	assert.equal(again.status, 1);
	assert.match(again.stderr, /there is a story in .* already/);
	assert.match(text('story.mdx'), /Crews ask/);
});

test('a new story with everything it needs is sound', async (t) => {
	const { content, snapshots, make } = makeStory(t);
	const { status } = await make(
		...['story', '--headline', 'Crews ask for more hands', '--publisher.name', 'The Desk'],
		...['--standfirst', 'They voted.', '--shortTitle', 'The evening boat'],
	);
	assert.equal(status, 0);
	const check = runCommand('load/check-command.ts', [], { content, snapshots });
	assert.equal(check.status, 0, check.stderr);
});

test('an entry is made from flags, with a proposed id, dates in words and several levels', async (t) => {
	const { make, text } = makeStory(t);
	await make('story', '--headline', 'A', '--asOf', '2025-06-05');
	assert.equal((await make('source', ...SOURCE)).status, 0);
	await make(
		'party',
		'--name',
		'Ferry Crews’ Guild',
		'--short',
		'Guild',
		'--kind',
		'union',
		'--mark',
		'ring',
		'--hue',
		'teal',
	);
	const { status, stderr } = await make(
		...[
			'offer',
			'--title',
			'A third deckhand',
			'--by',
			'guild',
			'--to',
			'guild',
			'--date',
			'late May',
		],
		...['--status', 'standing', '--statusDate', '2 June', '--sources', 'gazette, paragraph 4'],
		...[
			'--amounts',
			'[{of: crossings, value: 212, unit: crossings, source: gazette}]',
			'--inSummary',
		],
		...['--body', 'It asks for one more.[@gazette]'],
	);
	assert.equal(status, 0, stderr);
	assert.equal(
		text('demands/offer-third-deckhand.mdx'),
		`---
title: "A third deckhand"
kind: offer
by: [guild]
to: [guild]
date: "2025-05-25~"
dateInWords: "late May 2025"
status: standing
statusDate: "2025-06-02"
amounts:
  - of: crossings
    value: 212
    unit: crossings
    source: gazette
sources:
  - source: gazette
    locator: paragraph 4
inSummary: true
---

It asks for one more.[@gazette]
`,
	);
});

test('what an entry still needs stands in it as remarks, and it is a draft until then', async (t) => {
	const { make, text } = makeStory(t);
	await make('story', '--headline', 'A');
	const { status, stdout } = await make('event', '--title', 'Talks end');
	assert.equal(status, 0);
	assert.match(stdout, /A draft: no build shows it\. Still needed: date, sources\./);
	const file = text('events/event-talks-end.mdx');
	assert.match(file, /^# Needed: when; with a time of day .*\n# date:$/m);
	assert.match(file, /^draft: true$/m);
	const { entry, problems } = readEntry('events/event-talks-end.mdx', file);
	assert.equal((entry?.data as { draft?: boolean } | undefined)?.draft, true);
	assert.equal(problems.length, 2);
});

test('the words of a quotation are those of the source, whatever was typed', async (t) => {
	const { snapshots, make, text } = makeStory(t);
	await make('story', '--headline', 'A');
	await make('source', ...SOURCE);
	mkdirSync(snapshots);
	writeFileSync(
		join(snapshots, 'gazette.txt'),
		'Boats\n\nThe boat sailed.\n\n“We\u00a0can’t low-\ner the ramp, and we won’t,” Orla Tamsett said. “Never.”\n',
	);
	const { status, stdout, stderr } = await make(
		...[
			'quote',
			'--source',
			'gazette',
			'--words',
			"we can't lower the ramp, and we won't",
			'--title',
			'On the ramp',
		],
	);
	assert.equal(status, 0, stderr);
	assert.match(stdout, /Still needed: speakers, medium, saidOn/);
	assert.match(
		text('quotes/q-ramp.mdx'),
		/^words:\n {2}- "We can’t lower the ramp, and we won’t"$/m,
	);
	assert.match(text('quotes/q-ramp.mdx'), /^locator: paragraph 2$/m);
	assert.match(text('quotes/q-ramp.mdx'), /^# The words around it name Orla Tamsett\.$/m);
	await make(
		'quote',
		'--source',
		'gazette',
		'--words',
		'and we won’t',
		'--words',
		'never',
		'--id',
		'q-two',
	);
	assert.match(text('quotes/q-two.mdx'), /^ {2}- "… and we won’t"\n {2}- "Never\."$/m);
	await make(
		'quote',
		'--source',
		'gazette',
		'--words',
		'We can’t […] and we won’t',
		'--id',
		'q-cut',
	);
	assert.match(text('quotes/q-cut.mdx'), /^ {2}- "We can’t \[…\] and we won’t"$/m);
	const strange = await make(
		'quote',
		'--source',
		'gazette',
		'--words',
		'We cannot lower the ramp and we won’t',
		'--id',
		'q-x',
	);
	assert.equal(strange.status, 1);
	assert.match(
		strange.stderr,
		/does not stand in the text of gazette\.\nThe nearest words there are: “.*lower the ramp/,
	);
	assert.match((await make('quote', '--source', 'other', '--words', 'a')).stderr, /none was named/);
});

test('nothing is written when anything is wrong, and all of it is said', async (t) => {
	const { content, make } = makeStory(t);
	assert.match((await make('person', '--name', 'A')).stderr, /there is no folder/);
	await make('story', '--headline', 'A');
	const wrong = await make(
		'event',
		'--title',
		'A',
		'--date',
		'soon',
		'--parties',
		'nobody',
		'--topics',
		'a b',
	);
	assert.equal(wrong.status, 1);
	for (const place of ['--date', '--parties.0', '--topics.0'])
		assert.match(wrong.stderr, new RegExp(place));
	assert.match(
		(await make('event', '--titel', 'A')).stderr,
		/--titel\n.*no field “titel”\.\n.*Did you mean --title\?/,
	);
	assert.match((await make('evnt')).stderr, /“evnt” is nothing that can be made/);
	assert.match((await make('constructor')).stderr, /nothing that can be made/);
	assert.match(
		(await make('event', '--date', '2025')).stderr,
		/nothing was given from which an id could be made/,
	);
	assert.match(
		(await make('event', '--title', 'A', '--id', '../../a')).stderr,
		/is no file of this folder/,
	);
	assert.ok(!existsSync(join(content, 'events')));
	await make('term', '--name', 'Ramp', '--body', 'A board.');
	assert.match(
		(await make('term', '--name', 'Other', '--id', 'RAMP')).stderr,
		/the id “RAMP” is taken\.\n.*ramp-2 is free/,
	);
	assert.match((await make('term', '--name', 'Ramp')).stdout, /terms\/ramp-2\.mdx/);
});
