import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canBeShown } from '../../src/checks/can-be-shown.ts';
import { languageIsSpoken } from '../../src/checks/language-is-spoken.ts';
import { makeStory } from '../make-story.ts';
import { found } from './found.ts';

test('a story in a language without texts names the file to write and the command that makes it', () => {
	assert.deepEqual(found(languageIsSpoken, { story: { language: 'mi-NZ' } }), [
		['story.mdx', 'language', 'the product’s own texts do not exist in “mi-NZ”'],
	]);
	const [problem] = languageIsSpoken(makeStory({ story: { language: 'mi-NZ' } }));
	assert.match(
		problem?.fix ?? '',
		/write src\/words\/mi\.ts: npm run --silent words -- --missing mi/,
	);
	for (const language of ['en', 'en-NZ', 'EN-us', 'en-XA'])
		assert.deepEqual(found(languageIsSpoken, { story: { language } }), []);
});

test('while somebody writes, no page is made in a language without texts', () => {
	const made = (language: string) => canBeShown(makeStory({ story: { language } }), []);
	assert.deepEqual(
		made('mi').map(({ path }) => path),
		[['language']],
	);
	assert.deepEqual(made('en'), []);
});
