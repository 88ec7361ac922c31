import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SOURCE_KINDS } from '../../src/schema/source.ts';
import { ownWords } from '../../src/story/own-words.ts';
import { makeStory } from '../make-story.ts';

function own(fields: object, byPerson = true): boolean {
	const source = makeStory({ sources: [{ id: 'report', ...fields }] }).sources.get('report');
	assert.ok(source);
	return ownWords(source, byPerson);
}

test('a letter, a post or a rule is its speaker’s own; a report, a recording or a record is not', () =>
	assert.deepEqual(
		SOURCE_KINDS.filter((kind) => own({ kind })),
		[
			'website statement',
			'social media post',
			'letter',
			'email',
			'message',
			'leaflet',
			'question and answer page',
			'court document',
			'law or rule',
			'regulator notice',
		],
	));

test('a news release is its party’s own, but quotes a person', () => {
	assert.equal(own({ kind: 'news release' }, false), true);
	assert.equal(own({ kind: 'news release' }, true), false);
});

test('a source may say so itself', () => {
	assert.equal(own({ kind: 'letter', ownWords: false }), false);
	assert.equal(own({ kind: 'report', ownWords: true }), true);
	assert.equal(own({ kind: 'news release', ownWords: true }, true), true);
});
