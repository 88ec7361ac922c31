import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personProblems } from '../../src/checks/person-problems.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const wrong = (person: NonNullable<StoryGiven['people']>[number]) =>
	found((story) => [...story.people.values()].flatMap(personProblems), { people: [person] }).map(
		([, place, what]) => [place, what],
	);

test('a speaker whom the source does not name needs the reason, and nobody else has one', () => {
	assert.deepEqual(wrong({ id: 'p', anonymous: true, why: 'She asked for it.' }), []);
	assert.deepEqual(wrong({ id: 'p', anonymous: true }), [
		['anonymous', 'the speaker is anonymous, but the field why is missing'],
	]);
	assert.deepEqual(wrong({ id: 'p', why: 'She asked for it.' }), [
		['why', 'why says why a speaker is not named, but this one is'],
	]);
});

test('an anonymous speaker has no printed name', () => {
	assert.deepEqual(
		wrong({
			id: 'p',
			anonymous: true,
			why: 'She asked for it.',
			namedAs: [{ name: 'Ann', source: 'report' }],
		}),
		[['namedAs', 'the speaker is anonymous, but namedAs gives a name']],
	);
});

test('who changed sides belongs to one of them as of the story, and no affiliation ends before it begins', () => {
	const affiliations = [
		{ party: 'union', until: '2024-03-01' },
		{ party: 'company', from: '2024-03-02' },
	];
	assert.deepEqual(wrong({ id: 'p', party: 'company', affiliations }), []);
	assert.deepEqual(wrong({ id: 'p', affiliations }), [
		['party', 'party is missing, which is not among the affiliations'],
	]);
	assert.deepEqual(
		wrong({
			id: 'p',
			party: 'union',
			affiliations: [{ party: 'union', from: '2024-03', until: '2024-02-03' }],
		}),
		[['affiliations.0.until', 'the affiliation ends (2024-02-03) before it begins (2024-03)']],
	);
});
