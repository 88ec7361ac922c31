import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CollectionName, collectionNames, collections } from '../../src/schema/collections.ts';
import { fieldReferences } from '../../src/schema/references.ts';

const found = (collection: CollectionName, data: unknown) =>
	fieldReferences(collection, data).map(
		({ path, id, targets }) => `${path.join('.')} → ${targets.join('|')}/${id}`,
	);

test('references are found in single fields, in lists, and in lists of objects', () => {
	const quote = {
		speakers: ['ann', 'union'],
		source: 'log',
		sameStatementAs: ['q-two'],
		topics: [],
		alsoIn: [
			{ source: 'diary', wording: 'same' },
			{ source: 'letter', wording: 'part' },
		],
	};
	assert.deepEqual(found('quotes', quote), [
		'speakers.0 → people|parties/ann',
		'speakers.1 → people|parties/union',
		'source → sources/log',
		'sameStatementAs.0 → quotes/q-two',
		'alsoIn.0.source → sources/diary',
		'alsoIn.1.source → sources/letter',
	]);
});

test('references are found in the keys of a record and in whichever form of a union its values have', () => {
	const accounts = {
		union: { position: 'So.', quote: 'q-one' },
		company: [
			{ position: 'Not so.', source: 'log' },
			{ position: 'Perhaps.', quote: 'q-two' },
		],
		council: { none: 'declined', asOf: '2024-03-04' },
	};
	assert.deepEqual(
		found('differences', { accounts, alsoReported: [{ position: 'Both.', source: 'diary' }] }),
		[
			'accounts.union → parties/union',
			'accounts.union.quote → quotes/q-one',
			'accounts.company → parties/company',
			'accounts.company.0.source → sources/log',
			'accounts.company.1.quote → quotes/q-two',
			'accounts.council → parties/council',
			'alsoReported.0.source → sources/diary',
		],
	);
});

test('references are found in optional fields and in fields with a default', () => {
	assert.deepEqual(found('demands', { partOf: 'd-one', describedBy: 'ann', topics: ['t-one'] }), [
		'describedBy → parties|people/ann',
		'topics.0 → topics/t-one',
		'partOf → demands/d-one',
	]);
	assert.deepEqual(
		found('parties', { partOf: 'company', relations: [{ to: 'union', as: 'faces' }] }),
		['partOf → parties/company', 'relations.0.to → parties/union'],
	);
	assert.deepEqual(found('story', { leadSource: 'log', parties: ['union', 'company'] }), [
		'leadSource → sources/log',
		'parties.0 → parties/union',
		'parties.1 → parties/company',
	]);
});

test('other fields are never taken for references, whatever they contain', () => {
	assert.deepEqual(found('terms', { name: 'gang', aliases: ['crew'] }), []);
	assert.deepEqual(
		found('corrections', { affects: ['quotes/q-one'], before: 'union', after: 'company' }),
		[],
	);
});

test('data of the wrong shape hides only the references it breaks', () => {
	assert.deepEqual(
		found('demands', {
			by: 'union',
			to: ['company', 4, null],
			sources: [null, { source: 'log' }],
			topics: { a: 'b' },
		}),
		['to.0 → parties|people/company', 'sources.1.source → sources/log'],
	);
	assert.deepEqual(found('differences', { accounts: 'union' }), []);
	for (const name of collectionNames)
		for (const data of [null, undefined, 'words', 4, []]) assert.deepEqual(found(name, data), []);
});

test('every collection that a reference may point into exists', () => {
	const declared = JSON.stringify(
		collectionNames.map((name) => collections[name].toJSONSchema({ io: 'input' })),
	).matchAll(/"ref":\[([^\]]*)\]/g);
	const targets = new Set(
		[...declared].flatMap((match) => JSON.parse(`[${match[1]}]`) as string[]),
	);
	assert.ok(targets.size > 5);
	assert.deepEqual(
		[...targets].filter((name) => !(name in collections)),
		[],
	);
});
