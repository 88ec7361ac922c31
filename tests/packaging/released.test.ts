import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { released } from '../../src/packaging/released.ts';

const BEFORE = '# Changelog\n\nWhat changes.\n';
const OLD = '\n## 1.0.0 - 2026-01-02\n\n### Added\n\n- All of it.\n';
const day = new Date('2026-03-04');

test('what was unreleased is that of the version now; the rest stays', () => {
	const text = `${BEFORE}\n## Unreleased\n\n### Fixed\n\n- A \`thing\`.\n${OLD}`;
	assert.equal(
		released(text, '1.0.1', day),
		`${BEFORE}\n## 1.0.1 - 2026-03-04\n\n### Fixed\n\n- A \`thing\`.\n${OLD}`,
	);
});

test('a version of which nothing is said is none', () => {
	for (const unreleased of ['', '\n## Unreleased\n'])
		assert.throws(
			() => released(BEFORE + unreleased + OLD, '1.0.1', day),
			/says nothing of 1\.0\.1/,
		);
});

test('the changelog can be kept by the tool', () => {
	const text = readFileSync('src/CHANGELOG.md', 'utf8');
	if (/^## Unreleased$/m.test(text))
		assert.match(released(text, '99.0.0', day), /^## 99\.0\.0 - /m);
	const newest = /^## (\d+\.\d+\.\d+)/m.exec(text)?.[1];
	const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
	if (newest) assert.equal(newest, version);
});
