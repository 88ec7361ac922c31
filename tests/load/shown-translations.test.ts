import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownTranslations } from '../../src/load/shown-translations.ts';
import type { Translation } from '../../src/story/translation.ts';

function translation(id: string, by: string): Translation {
	const collection = id === 'story' ? 'story' : 'topics';
	const file = id === 'story' ? 'translations/es/story.mdx' : `translations/es/topics/${id}.mdx`;
	return { language: 'es', collection, id, file, data: {}, body: [], rich: {}, by, locators: {} };
}
const problem = (file: string) => ({ file, line: 1, what: 'it cannot be read', fix: 'Mend it.' });
const shown = (all: Map<string, Translation[]>) =>
	[...all].map(([language, some]) => [language, ...some.map(({ id, by }) => `${id} by ${by}`)]);

const BEFORE = new Map([['es', [translation('story', 'A'), translation('a', 'A')]]]);

test('a translation with errors is shown as it was when it was last sound, others as they are', () => {
	const sound = new Map([['es', [translation('story', 'B')]]]);
	assert.deepEqual(
		shown(shownTranslations(sound, [problem('translations/es/topics/a.mdx')], BEFORE)),
		[['es', 'story by B', 'a by A']],
	);
	assert.deepEqual(shown(shownTranslations(sound, [], BEFORE)), [['es', 'story by B']], 'deleted');
	const warned = { ...problem('translations/es/topics/a.mdx'), severity: 'warning' as const };
	assert.deepEqual(shown(shownTranslations(sound, [warned], BEFORE)), [['es', 'story by B']]);
});

test('a language stays while the translation of the story itself has errors, and goes when it is deleted', () => {
	const broken = [problem('translations/es/story.mdx')];
	const kept = shownTranslations(new Map(), broken, BEFORE);
	assert.deepEqual(shown(kept), [['es', 'story by A']]);
	assert.deepEqual(shown(shownTranslations(new Map(), broken, new Map())), []);
	assert.deepEqual(shown(shownTranslations(new Map(), [], BEFORE)), []);
});
