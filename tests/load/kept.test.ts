import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keep, readKept, writeKept } from '../../src/load/kept.ts';

test('what was read is there again, in its order; a file that is not there, or was cut short, holds nothing', (t) => {
	const folder = mkdtempSync(join(tmpdir(), 'otr-kept-'));
	t.after(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'cache/content.json');
	assert.equal(readKept(file).size, 0);
	const kept = new Map(
		['story.mdx', 'parties/a.mdx'].map(
			(path) => [path, keep(path, path, { problems: [] })] as const,
		),
	);
	writeKept(file, kept);
	assert.deepEqual([...readKept(file).keys()], ['story.mdx', 'parties/a.mdx']);
	assert.deepEqual(readKept(file), kept);
	writeFileSync(file, '["story.mdx","dig');
	assert.equal(readKept(file).size, 0);
});
