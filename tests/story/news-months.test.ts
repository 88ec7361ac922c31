import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsMonths } from '../../src/story/news-months.ts';

test('American months are shortened as in news: March to July never, the others with a period', () => {
	for (const [given, written] of [
		['Jun 10, 2019', 'June 10, 2019'],
		['Mar 1', 'March 1'],
		['May 17', 'May 17'],
		['Sep 30, 2018', 'Sept. 30, 2018'],
		['Oct 31 – Nov 3', 'Oct. 31 – Nov. 3'],
		['Aug 15 – 20', 'Aug. 15 – 20'],
	] as const)
		assert.equal(newsMonths(given), written);
});
