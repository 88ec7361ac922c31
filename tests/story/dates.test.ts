import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import {
	compareDates,
	dateInWords,
	dayNumber,
	dayOf,
	hasTime,
	monthInWords,
	spanOf,
} from '../../src/story/dates.ts';

const IN_WORDS: [date: string, us: string, nz: string][] = [
	['2019', '2019', '2019'],
	['2019-06', 'June 2019', 'June 2019'],
	['2019-06-09', 'June 9, 2019', '9 June 2019'],
	['2019-05~', 'about May 2019', 'about May 2019'],
	['2019?', 'about 2019', 'about 2019'],
	['2019-05-03%', 'about May 3, 2019', 'about 3 May 2019'],
	['2019-05-30/2019-06-02', 'May 30 – June 2, 2019', '30 May – 2 June 2019'],
	[
		'2018-12-30/2019-01-02',
		'December 30, 2018 – January 2, 2019',
		'30 December 2018 – 2 January 2019',
	],
	['2019-05/2019-06', 'May – June 2019', 'May – June 2019'],
	['2019-05-30~/2019-06-02', 'about May 30 – June 2, 2019', 'about 30 May – 2 June 2019'],
	['unknown', 'date not known', 'date not known'],
];
for (const [date, us, nz] of IN_WORDS) {
	test(`${date} is “${us}” in the United States and “${nz}” in New Zealand`, () => {
		assert.equal(dateInWords(date, 'en-US'), us);
		assert.equal(dateInWords(date, 'en-NZ'), nz);
	});
}

const TIMES_IN_WORDS: [date: string, us: string, gb: string][] = [
	['2026-02-13T05:30', 'February 13, 2026 at 5:30 a.m.', '13 February 2026 at 05:30'],
	['2026-02-13T12:00', 'February 13, 2026 at noon', '13 February 2026 at 12:00'],
	[
		'2026-02-13T09:00/2026-02-13T11:30',
		'February 13, 2026, 9–11:30 a.m.',
		'13 February 2026, 09:00–11:30',
	],
	[
		'2018-12-10T06:00/2018-12-15T18:00',
		'December 10, 2018 at 6 a.m. – December 15, 2018 at 6 p.m.',
		'10 December 2018 at 06:00 – 15 December 2018 at 18:00',
	],
];
for (const [date, us, gb] of TIMES_IN_WORDS) {
	test(`${date} is “${us}” in the United States and “${gb}” in Britain`, () => {
		assert.equal(dateInWords(date, 'en-US'), us);
		assert.equal(dateInWords(date, 'en-GB'), gb);
	});
}

test('times are left out on request, and with them what they alone told apart', () => {
	const day = (date: string) => dateInWords(date, 'en-US', { noTime: true });
	assert.equal(day('2026-02-13T05:30'), 'February 13, 2026');
	assert.equal(day('2026-02-13T09:00/2026-02-13T11:30'), 'February 13, 2026');
	assert.equal(day('2018-12-10T06:00/2018-12-15T18:00'), 'December 10–15, 2018');
	assert.equal(
		dateInWords('2026-02-13T05:30', 'en-US', { month: true, noYear: true }),
		'Feb. 13, 5:30 a.m.',
	);
});

test('months are short and the year is left out on request', () => {
	assert.equal(dateInWords('2019-12-09', 'en-US', { month: true }), 'Dec. 9, 2019');
	assert.equal(dateInWords('2019-06-10', 'en-US', { month: true }), 'June 10, 2019');
	assert.equal(dateInWords('2019-12-09', 'en-NZ', { month: true, noYear: true }), '9 Dec');
	assert.equal(dateInWords('2019-12-09', 'en-NZ', { noYear: true }), '9 December');
	assert.equal(dateInWords('2019', 'en-NZ', { month: true, noYear: true }), '2019');
});

test('days of one month are joined by a dash without spaces', () =>
	assert.equal(dateInWords('2019-06-08/2019-06-09', 'en-NZ'), '8–9 June 2019'));

test('days and years side by side are joined by a dash without spaces in the United States too', () => {
	assert.equal(dateInWords('2019-06-08/2019-06-09', 'en-US'), 'June 8–9, 2019');
	assert.equal(dateInWords('2018/2019', 'en-US'), '2018–2019');
});

test('an interval in words names no day that the date does not state', () => {
	assert.equal(dateInWords('2019-06-08/2019-07', 'en-US'), 'June 8, 2019 – July 2019');
	assert.equal(dateInWords('2019-06/2019-07-09', 'en-NZ'), 'June 2019 – 9 July 2019');
});

test('a date covers whole days, from the first to the last', () => {
	const days = (date: string) => {
		const span = spanOf(date);
		return span && [dayOf(span.from), dayOf(span.to), span.precision, span.approximate];
	};
	assert.deepEqual(days('2019-06-09'), ['2019-06-09', '2019-06-09', 'day', false]);
	assert.deepEqual(days('2020-02'), ['2020-02-01', '2020-02-29', 'month', false]);
	assert.deepEqual(days('2019~'), ['2019-01-01', '2019-12-31', 'year', true]);
	assert.deepEqual(days('2019-05-30/2019-06-02'), ['2019-05-30', '2019-06-02', 'day', false]);
	assert.deepEqual(days('2019-05?/2019-06'), ['2019-05-01', '2019-06-30', 'month', true]);
	assert.equal(days('unknown'), undefined);
});

test('dates sort by their first day, then the shorter first, unknown last', () => {
	const sorted = [
		'2018',
		'2018-12-31',
		'2019-06-08',
		'2019-06-08/2019-06-09',
		'2019-06-09',
		'2019-07~',
		'2019-12',
		'unknown',
		'unknown',
	];
	assert.deepEqual([...sorted].reverse().sort(compareDates), sorted);
	assert.deepEqual(['2019', '2019-01', '2019-01-01'].sort(compareDates), [
		'2019-01-01',
		'2019-01',
		'2019',
	]);
	assert.equal(compareDates('2019-06~', '2019-06'), 0);
	assert.equal(compareDates('unknown', 'unknown'), 0);
});

test('times sort within their day: after the day as a whole, before spans of several days', () => {
	const sorted = [
		'2026-02-12',
		'2026-02-13',
		'2026-02-13T05:30',
		'2026-02-13T05:30/2026-02-13T06:00',
		'2026-02-13T05:30/2026-02-14T04:00',
		'2026-02-13T17:00',
		'2026-02-13/2026-02-14',
		'2026-02-14',
	];
	assert.deepEqual([...sorted].reverse().sort(compareDates), sorted);
});

test('a date with times covers its days, and states its minutes', () => {
	const day = dayNumber('2026-02-13');
	assert.deepEqual(spanOf('2026-02-13T05:30/2026-02-14T23:05'), {
		from: day,
		to: day + 1,
		approximate: false,
		precision: 'day',
		minutes: { from: 330, to: 1385 },
	});
	assert.deepEqual([hasTime('2026-02-13T05:30'), hasTime('2026-02-13')], [true, false]);
	assert.equal(hasTime('unknown'), false);
});

test('days are counted from 1970, and the count converts back to the day', () => {
	assert.equal(dayNumber('1970-01-02'), 1);
	assert.equal(dayOf(dayNumber('2020-02-29') + 1), '2020-03-01');
	assert.equal(spanOf('2019-06-09')?.from, dayNumber('2019-06-09'));
});

test('a month is named with its year', () =>
	assert.equal(monthInWords(dayNumber('2019-06-30'), 'en-NZ'), 'June 2019'));

test('dates in words do not depend on the time zone of the computer', () => {
	const script = `const { dateInWords } = await import(${JSON.stringify(new URL('../../src/story/dates.ts', import.meta.url).href)}); process.stdout.write(dateInWords('2019-06-09', 'en-NZ'));`;
	for (const TZ of ['Pacific/Auckland', 'America/Los_Angeles']) {
		assert.equal(
			execFileSync(process.execPath, ['--input-type=module', '-e', script], {
				env: { ...process.env, TZ },
				encoding: 'utf8',
			}),
			'9 June 2019',
			TZ,
		);
	}
});
