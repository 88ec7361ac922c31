import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { migrate } from '../../../src/desk/migrations/migrate.ts';
import { MIGRATIONS } from '../../../src/desk/migrations/migrations.ts';
import { contentFiles } from '../../../src/load/content-files.ts';
import { RETIRED_VALUES } from '../../../src/schema/retired-values.ts';
import { writeContent } from '../../write-content.ts';

const party = (kind: string) => `---\nname: A party\nkind: ${kind}\n---\n`;
const source = (voice: string) =>
	`---\npublisher: "The Gazette"   # as printed\nvoice: ${voice} # who speaks\n---\n\nA note.\n`;

/** Migrates a story of these files. Gives what was told, and what the files are then. */
function migrated(t: TestContext, files: Record<string, string>, isDry = false) {
	const folder = writeContent(t, files);
	const told: string[] = [];
	const count = migrate(folder, MIGRATIONS, isDry, (line) => told.push(line));
	const after = Object.fromEntries(
		contentFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
	);
	return { folder, count, told: told.join('\n'), after };
}

test('an old voice becomes the one party that it can mean, and no other character changes', (t) => {
	const files = {
		'parties/dockers.mdx': party('union'),
		'parties/port.mdx': party('employer'),
		'sources/a.mdx': source('union'),
		'sources/b.mdx': source('employer').replaceAll('\n', '\r\n'),
		'sources/c.mdx': source('state'),
		'sources/d.mdx': source('independent'),
	};
	const { after, count } = migrated(t, files);
	assert.deepEqual(after, {
		...files,
		'sources/a.mdx': source('dockers'),
		'sources/b.mdx': source('port').replaceAll('\n', '\r\n'),
		'sources/c.mdx': source('official record'),
	});
	assert.deepEqual(count, { changed: 3, byHand: 0 });
});

test('where several answers are right, a person decides', (t) => {
	const files = {
		'parties/dockers.mdx': party('union'),
		'parties/pilots.mdx': party('union'),
		'parties/council.mdx': party('legislature'),
		'sources/a.mdx': source('union'),
		'sources/b.mdx': source('state'),
		'sources/c.mdx': source('joint'),
		'sources/d.mdx': source('employer'),
	};
	const { after, count, told } = migrated(t, files);
	assert.deepEqual(after, files);
	assert.deepEqual(count, { changed: 0, byHand: 4 });
	for (const remedy of Object.values(RETIRED_VALUES['sources.voice'] ?? {}))
		assert.ok(told.includes(remedy), remedy);
});

test('a party may be called as an old voice was', (t) => {
	const files = { 'parties/union.mdx': party('union'), 'sources/a.mdx': source('union') };
	assert.deepEqual(migrated(t, files).after, files);
});

test('a silence without a source is a statement that was not found', (t) => {
	const accounts = (none: string) =>
		`---\nquestion: Who?\naccounts:\n  a: { none: ${none}, asOf: 2025-01-02 }\n  b:\n    - none: ${none}\n      asOf: 2025-01-02\n  c:\n    none: has not said\n    source: gazette\n---\n`;
	const { after, count } = migrated(t, { 'differences/who.mdx': accounts('has not said') });
	assert.equal(after['differences/who.mdx'], accounts('not found'));
	assert.deepEqual(count, { changed: 2, byHand: 0 });
});

test('a dry run tells the same and writes nothing; a second run has nothing to do', (t) => {
	const files = { 'parties/dockers.mdx': party('union'), 'sources/a.mdx': source('union') };
	const dry = migrated(t, files, true);
	assert.deepEqual(dry.after, files);
	assert.deepEqual(dry.count, { changed: 1, byHand: 0 });
	assert.match(dry.told, /sources\/a\.mdx: voice: union → dockers/);
	const { folder } = migrated(t, files);
	const told: string[] = [];
	migrate(folder, MIGRATIONS, false, (line) => told.push(line));
	assert.match(told.join('\n'), /nothing to change/);
});

test('a file that cannot be read is told of, and stays', (t) => {
	const broken = '---\nvoice: [union\n---\n';
	const { after, told } = migrated(t, { 'sources/a.mdx': broken });
	assert.equal(after['sources/a.mdx'], broken);
	assert.match(told, /not read {2}sources\/a\.mdx/);
});

test('a story of this version has no old form', () => {
	for (const folder of [
		'content',
		'tests/fixtures/harbour',
		'tests/fixtures/meadow',
		'tests/fixtures/mina',
	]) {
		const told: string[] = [];
		assert.deepEqual(
			migrate(folder, MIGRATIONS, true, (line) => told.push(line)),
			{ changed: 0, byHand: 0 },
			told.join('\n'),
		);
	}
});

test('every retired value is one that a migration knows', (t) => {
	for (const [field, values] of Object.entries(RETIRED_VALUES))
		for (const value of Object.keys(values)) {
			const [collection, name] = field.split('.');
			const { count } = migrated(t, { [`${collection}/a.mdx`]: `---\n${name}: ${value}\n---\n` });
			assert.equal(count.changed + count.byHand, 1, `${field}: ${value}`);
		}
});
