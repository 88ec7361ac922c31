import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sortKey } from '../../src/story/sort-key.ts';

test('a title is sorted without the article and the marks at its beginning', () => {
	for (const [language, title, key] of [
		['en', 'The 30 days', '30 days'],
		['en-NZ', 'A “slow” tide', 'slow” tide'],
		['en', '“An offer”', 'offer”'],
		['en', 'Another offer', 'Another offer'],
		['en', 'A', 'A'],
		['en', 'La Marea', 'La Marea'],
		['es', 'Una oferta', 'oferta'],
		['fr', 'L’Alliance', 'Alliance'],
		['fr', '« Des marins »', 'marins »'],
		['de', 'Eine Frist', 'Frist'],
		['de', 'Einer fehlt', 'Einer fehlt'],
		['ar', 'النقابة', 'نقابة'],
		['sv', 'En hamn', 'En hamn'],
		['en', '…', '…'],
	] as const)
		assert.equal(sortKey(title, language), key, title);
});
