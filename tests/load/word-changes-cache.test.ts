import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { keepWordChanges, recallWordChanges } from '../../src/load/word-changes-cache.ts';
import { knownWordChanges } from '../../src/views/known-word-changes.ts';
import { wordChanges } from '../../src/views/word-changes.ts';
import { makeStory } from '../make-story.ts';

const BEFORE = 'Six hands a gang.';
const AFTER = 'Seven hands a gang.';
const file = (t: TestContext) => {
	const folder = mkdtempSync(join(tmpdir(), 'otr-words-'));
	t.after(() => rmSync(folder, { recursive: true }));
	return join(folder, 'cache/word-changes.json');
};
/** Replaces what the cache holds, to see whether it is asked. */
const forge = (path: string) =>
	writeFileSync(path, readFileSync(path, 'utf8').replace('"Seven"', '"Nine"'));

test('a build takes comparisons from the last one, and compares texts that are new', (t) => {
	const path = file(t);
	const story = makeStory({});
	recallWordChanges(story, path, 'code');
	assert.deepEqual(knownWordChanges(story).between(BEFORE, AFTER), wordChanges(BEFORE, AFTER));
	keepWordChanges(story, path, 'code');
	forge(path);

	const next = makeStory({});
	recallWordChanges(next, path, 'code');
	assert.match(JSON.stringify(knownWordChanges(next).between(BEFORE, AFTER)), /Nine/);
	assert.deepEqual(knownWordChanges(next).between(AFTER, BEFORE), wordChanges(AFTER, BEFORE));
});

test('the cache holds what the last build used, and is not written when that is the same', (t) => {
	const path = file(t);
	const build = (...texts: string[]) => {
		const story = makeStory({});
		recallWordChanges(story, path, 'code');
		for (const text of texts) knownWordChanges(story).between(BEFORE, text);
		keepWordChanges(story, path, 'code');
		return existsSync(path) ? { text: readFileSync(path, 'utf8'), at: statSync(path).mtimeMs } : {};
	};
	assert.deepEqual(build(), {});
	const first = build(AFTER);
	assert.deepEqual(build(AFTER), first);
	const second = build('Eight hands a gang.');
	assert.doesNotMatch(second.text ?? '', /Seven/);
});

test('comparisons of other code, and a file that was cut short, are not used', (t) => {
	const path = file(t);
	const story = makeStory({});
	knownWordChanges(story).between(BEFORE, AFTER);
	keepWordChanges(story, path, 'code');
	forge(path);
	const asked = (code: string) => {
		const next = makeStory({});
		recallWordChanges(next, path, code);
		return knownWordChanges(next).between(BEFORE, AFTER);
	};
	assert.deepEqual(asked('other code'), wordChanges(BEFORE, AFTER));
	writeFileSync(path, readFileSync(path, 'utf8').slice(0, -9));
	assert.deepEqual(asked('code'), wordChanges(BEFORE, AFTER));
});
