import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleOf } from '../../src/story/role-of.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

function rolesIn(given: StoryGiven): Record<string, string> {
	const story = makeStory(given);
	return Object.fromEntries(
		[...story.parties.values()].map((party) => [party.id, roleOf(story, party)]),
	);
}

test('without a role a party of the order is a side, and others follow partOf and kind', () => {
	assert.deepEqual(
		rolesIn({
			parties: [
				{ id: 'court', kind: 'court' },
				{ id: 'registry', kind: 'court', partOf: 'court' },
				{ id: 'broker', kind: 'go-between' },
				{ id: 'tenants', kind: 'residents' },
				{ id: 'patients', kind: 'affected' },
				{ id: 'paper', kind: 'media' },
			],
		}),
		{
			union: 'side',
			company: 'side',
			court: 'authority',
			registry: 'part',
			broker: 'go-between',
			tenants: 'affected',
			patients: 'affected',
			paper: 'other',
		},
	);
});

test('a council that two others dispute before is an authority', () => {
	const { council } = rolesIn({
		story: { parties: ['union', 'company', 'council'] },
		parties: [{ id: 'council', kind: 'legislature' }],
	});
	assert.equal(council, 'authority');
});

test('a council that disputes with one other party is a side, and so are two governments', () => {
	const parties: StoryGiven['parties'] = [
		{ id: 'council', kind: 'legislature' },
		{ id: 'state', kind: 'government' },
	];
	assert.equal(rolesIn({ story: { parties: ['union', 'council'] }, parties }).council, 'side');
	const { council, state } = rolesIn({ story: { parties: ['state', 'council'] }, parties });
	assert.deepEqual([council, state], ['side', 'side']);
});

test('the role that the author gives outweighs everything', () => {
	const { council, union } = rolesIn({
		story: { parties: ['union', 'company', 'council'] },
		parties: [
			{ id: 'council', kind: 'legislature', role: 'side' },
			{ id: 'union', role: 'caller' },
		],
	});
	assert.deepEqual([council, union], ['side', 'caller']);
});
