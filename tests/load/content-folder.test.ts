import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { contentFolder } from '../../src/load/content-folder.ts';

const before = process.env.CONTENT_DIR;
afterEach(() => {
	if (before === undefined) delete process.env.CONTENT_DIR;
	else process.env.CONTENT_DIR = before;
});

test('the default content folder is content/', () => {
	delete process.env.CONTENT_DIR;
	assert.equal(contentFolder(), 'content');
	process.env.CONTENT_DIR = '';
	assert.equal(contentFolder(), 'content');
});

test('CONTENT_DIR names another content folder', () => {
	process.env.CONTENT_DIR = 'tests/fixtures/harbour';
	assert.equal(contentFolder(), 'tests/fixtures/harbour');
});
