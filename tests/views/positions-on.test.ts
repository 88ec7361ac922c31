import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translateStory } from '../../src/story/translate-story.ts';
import { positionsOn } from '../../src/views/positions-on.ts';
import { makeStory } from '../make-story.ts';
import { makeTranslation, SPANISH_STORY } from '../make-translation.ts';

const amount = { of: 'rise', value: 3, unit: 'percent', period: 'a year', source: 'report' };
const demand = (id: string, date: string, more: Partial<typeof amount> = {}, by = 'union') => ({
	id,
	date,
	by: [by],
	topics: ['pay'],
	amounts: [{ ...amount, ...more }],
});
const topics = [{ id: 'pay' }, { id: 'other' }];
const three = [
	demand('asked', '2024-03-01', { value: 6 }),
	demand('offered', '2024-03-04', { value: 2 }, 'company'),
	demand('better', '2024-03-04', { value: 4 }, 'company'),
];

test('three figures of one kind are shown in order of time on the page of their question and their own', () => {
	const story = makeStory({ topics, demands: three.toReversed() });
	const [pay, ...others] = positionsOn(story, { topic: 'pay' });
	assert.equal(others.length, 0);
	assert.deepEqual([pay?.of, pay?.unit], ['Rise', 'percent a year']);
	assert.deepEqual(
		pay?.rows.map(({ day, by, figures, address }) => [day, by[0]?.id, figures[0]?.amount, address]),
		[
			['1 March 2024', 'union', '6 percent a year', '/demands/asked/'],
			['4 March 2024', 'company', '4 percent a year', '/demands/better/'],
			['4 March 2024', 'company', '2 percent a year', '/demands/offered/'],
		],
	);
	assert.deepEqual(
		pay?.parties.map(({ id }) => id),
		['union', 'company'],
	);
	const [own] = positionsOn(story, { demand: 'better' });
	assert.deepEqual(
		own?.rows.map(({ address }) => address !== undefined),
		[true, false, true],
	);
	assert.deepEqual(positionsOn(story, { topic: 'other' }), []);
});

test('nothing is drawn of two figures, of one day, or of figures of different kinds', () => {
	const [asked, offered, better] = three;
	assert.ok(asked && offered && better);
	const late = '2024-03-04';
	const given: Parameters<typeof makeStory>[0][] = [
		{ demands: [asked, offered] },
		{ demands: [{ ...asked, date: late }, offered, better] },
		{ demands: [{ ...asked, date: 'unknown' }, offered, better] },
		{ demands: [demand('asked', '2024-03-01', { unit: 'dollars' }), offered, better] },
		{ demands: [demand('asked', '2024-03-01', { period: 'a month' }), offered, better] },
		{ demands: [demand('asked', '2024-03-01', { of: 'bonus' }), offered, better] },
	];
	for (const one of given)
		assert.deepEqual(positionsOn(makeStory({ topics, ...one }), { topic: 'pay' }), []);
});

test('one demand may name figures on several days, and two sources of one day are one position', () => {
	const moved = {
		...demand('asked', '2024-03-01'),
		amounts: [
			{ ...amount, value: 6 },
			{ ...amount, value: 5, source: 'second' },
			{ ...amount, value: 5, date: '2024-03-02' },
			{ ...amount, value: 4, date: '2024-03-03' },
		],
	};
	const story = makeStory({ topics, sources: [{ id: 'second' }], demands: [moved] });
	const [pay] = positionsOn(story, { topic: 'pay' });
	assert.deepEqual(
		pay?.rows.map(({ day, figures, differ }) => [day, figures.length, differ]),
		[
			['1 March 2024', 2, true],
			['2 March 2024', 1, false],
			['3 March 2024', 1, false],
		],
	);
	assert.equal(pay?.drawing.figures.length, 4);
});

test('a figure without a known day is in the table alone, and its number is said', () => {
	const demands = [...three, demand('once', 'unknown'), demand('later', '2024-03-05')];
	const [pay] = positionsOn(makeStory({ topics, demands }), { topic: 'pay' });
	assert.equal(pay?.undated, 1);
	assert.equal(pay?.rows.at(-1)?.title, 'once');
	assert.equal(pay?.drawing.figures.length, 4);
});

test('a page holds the latest of very many figures, and says of how many', () => {
	const day = (i: number) =>
		`2023-0${1 + Math.floor(i / 28)}-${String(1 + (i % 28)).padStart(2, '0')}`;
	const demands = Array.from({ length: 60 }, (_, i) => demand(`d${i}`, day(i)));
	const [pay] = positionsOn(makeStory({ topics, demands }), { topic: 'pay' });
	assert.equal(pay?.rows.length, 48);
	assert.equal(pay?.count, 60);
	assert.equal(pay?.rows.at(-1)?.title, 'd59');
});

test('a translation draws what its original does, also where a part of it is not translated', () => {
	const story = makeStory({ topics, demands: three });
	const spanish = translateStory(story, [
		makeTranslation('es/story.mdx', SPANISH_STORY),
		makeTranslation(
			'es/demands/offered.mdx',
			'---\namounts:\n  - of: aumento\n    unit: por ciento\n    period: al año\n---\n',
		),
	]);
	const [pay] = positionsOn(spanish, { topic: 'pay' });
	assert.deepEqual([pay?.of, pay?.unit], ['Aumento', 'por ciento al año']);
	assert.ok(!('language' in (pay ?? {})));
	assert.deepEqual(
		pay?.rows.map(({ figures, language }) => [figures[0]?.amount, language]),
		[
			['6 percent a year', 'en-NZ'],
			['4 percent a year', 'en-NZ'],
			['2 por ciento al año', undefined],
		],
	);
});
