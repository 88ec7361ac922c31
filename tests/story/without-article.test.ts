import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutArticle } from '../../src/story/without-article.ts';

test('a name loses the article of its language, or an English one', () => {
	for (const [language, name, bare] of [
		['en-NZ', 'The Lantern', 'Lantern'],
		['de', 'Die Laterne', 'Laterne'],
		['de', 'The Lantern', 'Lantern'],
		['fr', 'L’Alliance', 'Alliance'],
		['es', 'los Estibadores', 'Estibadores'],
		['en', 'Die Laterne', 'Die Laterne'],
		['ar', 'النقابة', 'النقابة'],
		['de', 'Dienst am Kai', 'Dienst am Kai'],
	] as const)
		assert.equal(withoutArticle(name, language), bare);
});
