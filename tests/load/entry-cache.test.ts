import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cachedEntry, readEntryCache, writeEntryCache } from '../../src/load/entry-cache.ts';

test('what was read is there again, in its order; a file that is not there, or was cut short, holds nothing', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'otr-kept-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'cache/content.json');
	assert.equal(readEntryCache(file).size, 0);
	const cached = new Map(
		['story.mdx', 'parties/a.mdx'].map(
			(path) => [path, cachedEntry(path, path, { problems: [] })] as const,
		),
	);
	writeEntryCache(file, cached);
	assert.deepEqual([...readEntryCache(file).keys()], ['story.mdx', 'parties/a.mdx']);
	assert.deepEqual(readEntryCache(file), cached);
	writeFileSync(file, '["story.mdx","dig');
	assert.equal(readEntryCache(file).size, 0);
});
