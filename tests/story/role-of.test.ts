import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleOf } from '../../src/story/role-of.ts';
import { makeStory } from '../make-story.ts';

const story = makeStory({
	parties: [
		{ id: 'union', kind: 'campaign' },
		{ id: 'branch', partOf: 'union' },
		{ id: 'bench', kind: 'court' },
		{ id: 'mayor', kind: 'public official' },
		{ id: 'envoy', kind: 'go-between' },
		{ id: 'street', kind: 'residents' },
		{ id: 'paper', kind: 'media' },
		{ id: 'club', kind: 'residents', role: 'caller' },
	],
});

for (const [id, role] of [
	['union', 'side'],
	['branch', 'part'],
	['bench', 'authority'],
	['mayor', 'authority'],
	['envoy', 'go-between'],
	['street', 'affected'],
	['paper', 'other'],
	['club', 'caller'],
] as const)
	test(`without a word of its author, or with one, “${id}” is drawn as ${role}`, () => {
		const party = story.parties.get(id);
		assert.ok(party);
		assert.equal(roleOf(story, party), role);
	});
