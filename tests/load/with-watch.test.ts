import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { ReadEntry } from '../../src/load/read-entry.ts';
import { withWatch } from '../../src/load/with-watch.ts';
import type { Watched } from '../../src/schema/watch.ts';
import { makeEntries } from '../make-story.ts';

const folder = mkdtempSync(join(tmpdir(), 'watch-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const read = makeEntries().map(
	(entry): ReadEntry => ({ entry, problems: [] }) as unknown as ReadEntry,
);
const seen = (url: string): Watched => ({ url, state: 'same', on: '2024-03-10' });
const write = (sources: Record<string, unknown>) =>
	writeFileSync(join(folder, 'watch.json'), JSON.stringify({ about: 'A test.', sources }));
const watchedOf = (given: ReadEntry[]) =>
	given.flatMap(({ entry }) => (entry?.watched ? [entry.watched] : []));

test('a source gets the record of its address; without a file none does', () => {
	assert.deepEqual(withWatch(read, folder), { read, problems: [] });
	write({ report: seen('https://example.org/report') });
	const { read: watched, problems } = withWatch(read, folder);
	assert.deepEqual(watchedOf(watched), [seen('https://example.org/report')]);
	assert.deepEqual(problems, []);
});

test('the record of an address that the source no longer has is void', () => {
	write({ report: seen('https://example.org/elsewhere') });
	assert.deepEqual(watchedOf(withWatch(read, folder).read), []);
});

test('a file that was changed by hand is a problem that names the command', () => {
	write({ report: { ...seen('https://example.org/report'), state: 'fine' } });
	const [problem] = withWatch(read, folder).problems;
	assert.equal(problem?.file, 'watch.json');
	assert.match(problem?.fix ?? '', /npm run watch:sources, never by hand/);
});
