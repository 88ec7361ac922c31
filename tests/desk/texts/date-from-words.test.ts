import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFromWords } from '../../../src/desk/texts/date-from-words.ts';

const NEAR = '2024-04-02';
const read = (words: string, near: string | undefined = NEAR) => {
	const found = dateFromWords(words, near);
	return found && [found.edtf, ...(found.words ? [found.words] : [])].join(' = ');
};

test('dates as people write them are read as EDTF', () => {
	const dates: [string, string | undefined][] = [
		['late May 2019', '2019-05-25~ = late May 2019'],
		['in late May', '2024-05-25~ = late May 2024'],
		['mid-June 2019', '2019-06-15~ = mid-June 2019'],
		['at the end of April 2024', '2024-04-25~ = the end of April 2024'],
		['June 9, 2019', '2019-06-09'],
		['9 June 2019', '2019-06-09'],
		['18 March', '2024-03-18'],
		['30 December', '2023-12-30'],
		['Sept. 3, 2023', '2023-09-03'],
		['March 2024', '2024-03'],
		['in March', '2024-03'],
		['June 8-9, 2019', '2019-06-08/2019-06-09'],
		['9 and 10 June 2019', '2019-06-09/2019-06-10'],
		['between 3 and 5 March 2024', '2024-03-03/2024-03-05'],
		['6 May 2024 until 28 July 2024', '2024-05-06/2024-07-28'],
		['about 12 May 2024', '2024-05-12~'],
		['by June 10, 2019', '2019-06-10~ = by June 10, 2019'],
		['before 11 June 2019', '2019-06-11~ = before 11 June 2019'],
		['the first week of May 2024', '2024-05~ = the first week of May 2024'],
		['in 2019', '2019'],
		['early 2020', '2020~ = early 2020'],
		['around 2015', '2015~'],
		['spring 2019', '2019 = spring 2019'],
		['the 1990s', '1990/1999 = the 1990s'],
		['yesterday', '2024-04-01'],
		['on Friday', '2024-03-29'],
		['Tuesday', '2024-04-02'],
		['will strike next Friday', '2024-04-12'],
		['two weeks ago', '2024-03-19~'],
		['last month', '2024-03~'],
		['a meeting on 18 March at 8.30 a.m.', '2024-03-18'],
		['30. Mai 2023', '2023-05-30'],
		['le 11 décembre 2023', '2023-12-11'],
		['el 3 de marzo de 2024', '2024-03-03'],
		['13/02/2024', '2024-02-13'],
		['2019-05~', '2019-05~'],
		['2019-06-08/2019-06-09', '2019-06-08/2019-06-09'],
	];
	for (const [words, expected] of dates) assert.equal(read(words), expected, words);
});

test('what is no date, or may be several, is not read', () => {
	for (const words of [
		'',
		'they may strike',
		'They march on',
		'one of 5 cranes',
		'03/04/2024',
		'2,019 people',
		'30 February 2024',
		'soon',
	])
		assert.equal(read(words), undefined, words);
});

test('without a day to count from, only a date with its year is read', () => {
	assert.equal(dateFromWords('Tuesday'), undefined);
	assert.equal(dateFromWords('yesterday', '2024-04'), undefined);
	assert.equal(dateFromWords('18 March'), undefined);
	assert.deepEqual(dateFromWords('18 March', '2024-04'), { edtf: '2024-03-18' });
	assert.deepEqual(dateFromWords('18 March 2024'), { edtf: '2024-03-18' });
});
