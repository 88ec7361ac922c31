import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSection } from './write-section.ts';

const file = () => join(mkdtempSync(join(tmpdir(), 'section-')), 'RESULTS.md');

test('two parts live in one file, in the order they came, and each is replaced by itself', () => {
	const path = file();
	writeSection(path, 'a', 'make a', '# A\n');
	writeSection(path, 'b', 'make b', '# B');
	const both = readFileSync(path, 'utf8');
	assert.equal(
		both,
		'<!-- a: made by `make a` -->\n\n# A\n\n<!-- end of a -->\n\n<!-- b: made by `make b` -->\n\n# B\n\n<!-- end of b -->\n',
	);
	writeSection(path, 'a', 'make a', '# A');
	assert.equal(readFileSync(path, 'utf8'), both);
	writeSection(path, 'b', 'make b', 'new');
	assert.equal(readFileSync(path, 'utf8'), both.replace('# B', 'new'));
});

test('a file with half of the marks is refused and left as it is', () => {
	for (const half of ['<!-- a: made by `make a` -->\n', '<!-- end of a -->\n']) {
		const path = file();
		writeFileSync(path, half);
		assert.throws(() => writeSection(path, 'a', 'make a', 'new'), /only one of the marks/);
		assert.equal(readFileSync(path, 'utf8'), half);
	}
});
