import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesAreConsistent } from '../../src/checks/entries-are-consistent.ts';
import { partiesAreConsistent } from '../../src/checks/parties-are-consistent.ts';
import { HUES, MARKS } from '../../src/schema/party.ts';
import type { StoryGiven } from '../make-story.ts';
import { found } from './found.ts';

const inconsistent = (given: StoryGiven) => found(partiesAreConsistent, given);

test('a story of sides, parts, callers and others, one of which split, is sound', () => {
	assert.deepEqual(
		inconsistent({
			story: { parties: ['union', 'company', 'lawmakers', 'court', 'broker'] },
			parties: [
				{ id: 'union', role: 'side' },
				{ id: 'branch', role: 'part', partOf: 'union' },
				{ id: 'lawmakers', role: 'caller' },
				{ id: 'court', role: 'authority' },
				{ id: 'broker', role: 'go-between' },
				{ id: 'patients', role: 'affected' },
				{ id: 'old', since: '2020', until: '2024-03', became: ['union', 'company'] },
				{ id: 'older', until: 'unknown', became: ['old'] },
			],
		}),
		[],
	);
	assert.deepEqual(inconsistent({ story: { parties: [] } }), []);
});

test('a party that became others says until when it was', () => {
	assert.deepEqual(inconsistent({ parties: [{ id: 'old', became: ['union'] }] }), [
		['parties/old.mdx', 'became', 'became says what the party turned into, but until is missing'],
	]);
});

test('a party becomes itself neither at once nor through others', () => {
	const itself = ['became', 'the party becomes itself'];
	assert.deepEqual(
		inconsistent({
			parties: [
				{ id: 'a', until: '2024', became: ['a'] },
				{ id: 'b', until: '2024', became: ['union', 'c'] },
				{ id: 'c', until: '2024', became: ['b'] },
				{ id: 'd', until: '2024', became: ['b'] },
			],
		}),
		['a', 'b', 'c'].map((id) => [`parties/${id}.mdx`, ...itself]),
	);
});

test('no party ends before it begins', () => {
	const dated = (since: string, until: string) =>
		inconsistent({ parties: [{ id: 'old', since, until }] });
	assert.deepEqual(dated('2024-03-05', '2024-03-04'), [
		['parties/old.mdx', 'until', 'until is before since'],
	]);
	for (const [since, until] of [
		['2024-03-05', '2024-03-05'],
		['2024-03-05', '2024-03'],
		['2024', '2024-03-04'],
		['2024', 'unknown'],
	] as const)
		assert.deepEqual(dated(since, until), []);
});

test('a part says of what', () => {
	assert.deepEqual(inconsistent({ parties: [{ id: 'branch', role: 'part' }] }), [
		['parties/branch.mdx', 'role', 'the role is part, but partOf is missing'],
	]);
});

test('a side is listed in the order of the story', () => {
	assert.deepEqual(inconsistent({ parties: [{ id: 'third', role: 'side' }] }), [
		['parties/third.mdx', 'role', 'the role is side, but the parties of story.mdx do not list it'],
	]);
});

test('a part, somebody affected and others have no place in the order of the story', () => {
	for (const role of ['part', 'affected', 'other'] as const)
		assert.deepEqual(
			inconsistent({
				story: { parties: ['union', 'company', 'third'] },
				parties: [{ id: 'third', role, partOf: 'outsider' }, { id: 'outsider' }],
			}),
			[
				[
					'parties/third.mdx',
					'role',
					`the role is ${role}, but the parties of story.mdx list it among those set side by side`,
				],
			],
		);
});

test('the order of the story lists no party beside one that it belongs to', () => {
	assert.deepEqual(
		inconsistent({
			story: { parties: ['union', 'company', 'local'] },
			parties: [
				{ id: 'branch', partOf: 'union' },
				{ id: 'local', partOf: 'branch' },
			],
		}),
		[['story.mdx', 'parties.2', 'parties lists local beside union, which it is part of']],
	);
});

const sides = (count: number): StoryGiven => {
	const ids = Array.from({ length: count }, (_, i) => `s${i}`);
	return {
		story: { parties: ids },
		parties: ids.map((id, i) => ({ id, mark: MARKS[i] as never, hue: HUES[i] ?? 'plum' })),
	};
};

test('six parties can be set side by side, each with a mark and a hue of its own', () => {
	assert.deepEqual(inconsistent(sides(6)), []);
	assert.deepEqual(found(entriesAreConsistent, sides(6)), []);
});

test('a seventh party side by side would have no hue of its own', () => {
	assert.deepEqual(inconsistent(sides(7)), [
		['story.mdx', 'parties', 'parties lists 7 parties; at most 6 can be set side by side'],
	]);
});
