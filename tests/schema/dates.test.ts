import assert from 'node:assert/strict';
import { test } from 'node:test';
import { date, day, isEdtfDate } from '../../src/schema/fields.ts';

const ACCEPTED = [
	'2019',
	'2019-06',
	'2019-06-09',
	'2020-02-29',
	'2019-05~',
	'2019-05?',
	'2019-05-03%',
	'2019~',
	'2019-06-08/2019-06-09',
	'2018/2019',
	'2019-05~/2019-06-10',
	'2018-12-31/2019-01-01',
];
for (const value of ACCEPTED)
	test(`the date ${value} is accepted`, () => assert.equal(isEdtfDate(value), true));

const REFUSED: [string, string][] = [
	['2019-02-30', 'February has no 30th day'],
	['2019-06-31', 'June has no 31st day'],
	['2019-13', 'there is no 13th month'],
	['2019-00', 'there is no month 0'],
	['2019-06-00', 'there is no day 0'],
	['June 2019', 'it is words'],
	['9/6/2019', 'it is another notation'],
	['2019-6-9', 'month and day have two digits'],
	['2019-21', 'seasons are not days'],
	['201X', 'unspecified digits are not read'],
	['2019-06-10/2019-06-09', 'the interval is reversed'],
	['2019/2018', 'the interval is reversed'],
	['2019-06/2019-05', 'the interval is reversed'],
	['2019-06-09/..', 'the interval is open'],
	['2019-06-09/', 'the interval has no end'],
	['../2019', 'the interval has no beginning'],
	['2019-06-09T10:00', 'it has a time of day'],
	['~2019', 'the sign stands after the date'],
	['2019-04-30/2019-04-31', 'the end is no day'],
	['', 'it is empty'],
];
for (const [value, why] of REFUSED)
	test(`the date “${value}” is refused: ${why}`, () => assert.equal(isEdtfDate(value), false));

test('a date field accepts a bare year and the word unknown', () => {
	assert.equal(date.parse(2019), '2019');
	assert.equal(date.parse('unknown'), 'unknown');
});

test('a date field says how to write a date', () => {
	const found = date.safeParse('June 2019');
	assert.match(found.error?.issues[0]?.message ?? '', /write it as 2019-06-09.* or unknown$/);
	assert.equal(date.safeParse('not known').success, false);
	assert.equal(date.safeParse(2019.5).success, false);
	assert.equal(date.safeParse(19).success, false);
});

test('a day field accepts one calendar day and nothing longer', () => {
	assert.equal(day.parse('2019-06-10'), '2019-06-10');
	for (const value of [
		'2019-06',
		'2019',
		'2019-06-10~',
		'2019-06-09/2019-06-10',
		'2019-02-30',
		'unknown',
	])
		assert.equal(day.safeParse(value).success, false, value);
});

test('29 February exists only in leap years', () => {
	assert.equal(isEdtfDate('2020-02-29'), true);
	for (const value of ['2019-02-29', '1900-02-29', '2019-02-28/2019-02-29'])
		assert.equal(isEdtfDate(value), false, value);
});
