import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formFields } from '../../../src/desk/forms/form-fields.ts';
import type { FieldKind, FormField } from '../../../src/desk/protocol.ts';
import { collectionNames, collections } from '../../../src/schema/collections.ts';

const fieldOf = (collection: (typeof collectionNames)[number], name: string) => {
	const found = formFields(collection).find((one) => one.name === name);
	assert.ok(found, `${collection} has no field ${name}`);
	return found;
};

/** A kind with every kind inside it. */
function kindsIn(is: FieldKind): FieldKind[] {
	switch (is.kind) {
		case 'list':
			return [is, ...kindsIn(is.item)];
		case 'object':
			return [is, ...is.fields.flatMap((one) => kindsIn(one.is))];
		case 'union':
			return [is, ...is.options.flatMap((one) => kindsIn(one.is))];
		case 'record':
			return [is, ...kindsIn(is.value)];
		default:
			return [is];
	}
}

test('every field of every collection has a place in its form, in the order of the schema', () => {
	for (const name of collectionNames)
		assert.deepEqual(
			formFields(name).map((one) => one.name),
			Object.keys(collections[name].shape),
		);
});

test('a form asks for what the schema needs, and says what each field holds', () => {
	for (const name of collectionNames)
		for (const field of formFields(name)) {
			const mayBeMissing = (
				collections[name].shape as unknown as Record<
					string,
					{ safeParse: (v: unknown) => { success: boolean } }
				>
			)[field.name]?.safeParse(undefined).success;
			assert.equal(field.isRequired, !mayBeMissing, `${name}.${field.name}`);
			assert.notEqual(field.description, '', `${name}.${field.name}`);
			assert.notEqual(field.label, '');
		}
});

test('a reference says which entries it may name, at any depth', () => {
	const targets = (collection: (typeof collectionNames)[number], name: string) =>
		kindsIn(fieldOf(collection, name).is).flatMap((one) => ('targets' in one ? [one.targets] : []));
	assert.deepEqual(targets('quotes', 'speakers'), [['people', 'parties']]);
	assert.deepEqual(targets('people', 'sources'), [['sources']]);
	assert.deepEqual(targets('sources', 'voice'), [['parties'], ['parties']]);
	assert.ok(targets('differences', 'accounts').some(([one]) => one === 'quotes'));
});

test('dates are told apart by what they may hold', () => {
	const precision = (collection: 'events' | 'quotes' | 'story', name: string) => {
		const { is } = fieldOf(collection, name);
		return is.kind === 'date' ? is.precision : is.kind;
	};
	assert.equal(precision('events', 'date'), 'moment');
	assert.equal(precision('quotes', 'saidOn'), 'date');
	assert.equal(precision('story', 'asOf'), 'day');
});

test('a choice shows the meaning of its values where the schema gives one', () => {
	const { is, description } = fieldOf('quotes', 'attribution');
	assert.ok(is.kind === 'choice');
	assert.deepEqual(is.choices[0], {
		value: 'direct',
		meaning: 'the source quotes the speaker',
	});
	assert.ok(is.choices.every(({ meaning }) => meaning));
	assert.equal(description, 'the way of the words');
	const kinds = fieldOf('sources', 'kind').is;
	assert.ok(kinds.kind === 'choice' && kinds.choices.every(({ meaning }) => meaning === undefined));
});

test('limits of the schema are limits of the form', () => {
	assert.deepEqual(fieldOf('parties', 'short').is, { kind: 'text', most: 32 });
	assert.deepEqual(fieldOf('topics', 'order').is, { kind: 'number', least: 1 });
	const words = fieldOf('quotes', 'words').is;
	assert.ok(words.kind === 'list' && words.least === 1);
});

test('hints call fields as the form does, and speak of no files, codes and paths', () => {
	const hints = (field: FormField): string[] => [
		field.description,
		...kindsIn(field.is).flatMap((one) => (one.kind === 'object' ? one.fields.flatMap(hints) : [])),
	];
	for (const name of collectionNames)
		for (const hint of formFields(name).flatMap(hints)) {
			assert.doesNotMatch(
				hint,
				/`|\{\}|\bsrc\/|\bnpm\b|BCP|\.mdx|\b[a-z]+[A-Z]\w*|\b\w+\.\w+\b(?<!\d)/,
				name,
			);
		}
	assert.match(fieldOf('sources', 'url').description, /unless “[A-Z][^”]+” says/);
});
