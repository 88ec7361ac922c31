import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeInSource } from '../../src/story/place-in-source.ts';

const VIDEO = 'https://video.example/watch/42';
const PDF = 'https://court.example/ruling.pdf';

for (const [url, locator, fragment] of [
	[VIDEO, '00:12:30', 't=750'],
	[VIDEO, 'at 12:30', 't=750'],
	[VIDEO, '1:02:03 to 1:04', 't=3723'],
	[PDF, 'page 3', 'page=3'],
	[PDF, 'pages 12–13', 'page=12'],
	[PDF, 'p. 7', 'page=7'],
	[`${PDF}?download=1`, 'page 3, paragraph 2', 'page=3'],
] as const)
	test(`“${locator}” opens ${url} at ${fragment}`, () =>
		assert.equal(placeInSource(url, locator), fragment));

for (const [url, locator] of [
	[VIDEO, 'paragraph 4'],
	[VIDEO, 'page 3'],
	[VIDEO, '12:75'],
	[VIDEO, 'Luke 1:2:3:4'],
	[PDF, 'homepage 3'],
	[PDF, undefined],
] as const)
	test(`“${locator}” is no place at which ${url} can open`, () =>
		assert.equal(placeInSource(url, locator), undefined));
