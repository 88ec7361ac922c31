import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountsFit } from '../../src/checks/accounts-fit.ts';
import { makeStory } from '../make-story.ts';
import { found } from './found.ts';

const none = { none: 'not found' as const, asOf: '2024-03-04' };
const said = { position: 'It is so.', source: 'report' };
const also = [{ position: 'It is so.', source: 'report' }];

const FITTING = [
	['disputed', { union: said, company: said }, []],
	['disputed', { union: said, company: said }, also],
	['agreed', { union: said, company: said }, []],
	['one side only', { union: said, company: none }, []],
	['one side only', { union: [said, said], company: none }, also],
	['unresolved', { union: said, company: none }, also],
	['unresolved', { union: none, company: none }, []],
] as const;
for (const [state, accounts, alsoReported] of FITTING) {
	const parties = Object.values(accounts).filter((one) => one !== none).length;
	test(`“${state}” fits ${parties} parties with an account and ${alsoReported.length} reports of outlets`, () => {
		assert.deepEqual(
			found(accountsFit, {
				differences: [
					{ id: 'd', state, accounts: accounts as never, alsoReported: [...alsoReported] },
				],
			}),
			[],
		);
	});
}

const UNFIT = [
	['disputed', { union: said, company: none }, [], 1],
	['disputed', { union: said, company: none }, also, 1],
	['agreed', { union: none, company: none }, also, 0],
	['one side only', { union: said, company: said }, [], 2],
	['one side only', { union: none, company: none }, also, 0],
] as const;
for (const [state, accounts, alsoReported, parties] of UNFIT) {
	test(`“${state}” does not fit accounts of ${parties} parties and ${alsoReported.length} reports of outlets`, () => {
		assert.deepEqual(
			found(accountsFit, {
				differences: [
					{ id: 'd', state, accounts: accounts as never, alsoReported: [...alsoReported] },
				],
			}),
			[
				[
					'differences/d.mdx',
					'state',
					`the state is “${state}”, but the number of parties with an account is ${parties}`,
				],
			],
		);
	});
}

test('the remedy says which accounts make which state', () => {
	const remedy = (state: 'disputed' | 'one side only', accounts: object) =>
		accountsFit(makeStory({ differences: [{ id: 'd', state, accounts: accounts as never }] }))[0]
			?.fix;
	assert.match(
		remedy('disputed', { union: said, company: none }) ?? '',
		/account of union alone, the state is “one side only”, or “unresolved”/,
	);
	assert.match(
		remedy('one side only', { union: said, company: said }) ?? '',
		/accounts of union and company, the state is “disputed” when they contradict/,
	);
	assert.match(
		remedy('disputed', { union: none, company: none }) ?? '',
		/Without an account of any party, the state is “unresolved”/,
	);
});

test('a quotation for a position must be the party’s own, or of its people or parts', () => {
	const given = (speaker: string) => ({
		parties: [{ id: 'branch', partOf: 'union' }],
		people: [
			{ id: 'ann', party: 'branch' },
			{ id: 'ben', party: 'company' },
		],
		quotes: [{ id: 'q', speakers: [speaker] }],
		differences: [
			{ id: 'd', accounts: { union: { position: 'It is so.', quote: 'q' }, company: none } },
		],
	});
	for (const speaker of ['union', 'branch', 'ann'])
		assert.deepEqual(found(accountsFit, given(speaker)), []);
	assert.deepEqual(found(accountsFit, given('ben')), [
		[
			'differences/d.mdx',
			'accounts.union',
			'the account of union rests on q, which is not union’s: it was said by ben',
		],
	]);
});

test('in a story without sides a part speaks for its party, and nobody else does', () => {
	const given = {
		story: { parties: [] },
		parties: [{ id: 'branch', partOf: 'union' }],
		people: [{ id: 'ann', party: 'branch' }],
		quotes: [{ id: 'q', speakers: ['ann'] }],
	};
	const account = { position: 'It is so.', quote: 'q' };
	const check = (accounts: Record<string, typeof account>) =>
		found(accountsFit, { ...given, differences: [{ id: 'd', accounts }] });
	assert.deepEqual(check({ union: account, branch: account }), []);
	assert.deepEqual(check({ company: account }), [
		[
			'differences/d.mdx',
			'accounts.company',
			'the account of company rests on q, which is not company’s: it was said by ann',
		],
	]);
});
