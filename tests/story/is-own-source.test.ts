import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOwnSource } from '../../src/story/is-own-source.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({
	parties: [
		{
			id: 'council',
			name: 'Parents’ Council',
			short: 'Council',
			website: 'https://www.council.example/',
		},
		{ id: 'branch', name: 'The branch', partOf: 'council' },
		{ id: 'tenants', website: 'https://pages.example/tenants' },
	],
	sources: [
		{ id: 'release', publisher: 'parents’ council' },
		{ id: 'page', url: 'https://council.example/news/1' },
		{ id: 'on-the-same-host', url: 'https://pages.example/paper/1' },
		{ id: 'letter', voice: ['council'] },
		{ id: 'branch-letter', voice: 'branch' },
	],
});
const isOwn = (id: string, party: string) => {
	const source = story.sources.get(id) ?? assert.fail(id);
	return isOwnSource(story, source, party);
};

test('a source in the voice of a party, under its name or on its website is its own', () => {
	for (const id of ['release', 'page', 'letter', 'branch-letter'])
		assert.equal(isOwn(id, 'council'), true, id);
});

test('the sources of a whole are those of its parts too, and of nobody else', () => {
	assert.equal(isOwn('release', 'branch'), true);
	for (const id of ['release', 'page', 'letter', 'branch-letter', 'report'])
		assert.equal(isOwn(id, 'union'), false, id);
	assert.equal(isOwn('report', 'council'), false);
	assert.equal(isOwn('on-the-same-host', 'tenants'), false);
});
