import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPONENTS, type PartRef, refsIn } from '../../src/schema/body.ts';
import { collections } from '../../src/schema/collections.ts';

const part = (name: string, parts: PartRef['parts'] = []): PartRef => ({
	name,
	attributes: {},
	parts,
	line: 1,
});

test('component references are found at every depth, each before those inside it', () => {
	const inner = part('Cite');
	const term = part('Term', ['a ', inner]);
	const party = part('Party');
	assert.deepEqual(refsIn(['<p>', term, ' and ', party, '</p>']), [term, inner, party]);
	assert.deepEqual(refsIn(['<p>only words</p>']), []);
});

test('every reference of a component points into a collection', () => {
	const refs = Object.values(COMPONENTS).flatMap(({ attributes }) =>
		Object.values(attributes).flatMap(({ ref }) => ref ?? []),
	);
	assert.ok(refs.length >= 8);
	assert.deepEqual(
		refs.filter((name) => !(name in collections)),
		[],
	);
});

test('a required attribute of every component but the timeline is its id', () => {
	const required = Object.entries(COMPONENTS).map(([name, { attributes }]) => [
		name,
		Object.keys(attributes).filter((key) => attributes[key]?.required),
	]);
	assert.deepEqual(
		required.filter(([, keys]) => String(keys) !== 'id'),
		[['Timeline', []]],
	);
});
