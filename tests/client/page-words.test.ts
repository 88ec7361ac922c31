// What a script says with the texts that its page brings along.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageWords } from '../../src/client/page-words.ts';
import { wordsIn } from '../../src/words/words-in.ts';

/** The script’s words on a page that has this block of data, or none. */
function onPage(data?: unknown) {
	const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
	const getElementById = () => (data === undefined ? null : { textContent: JSON.stringify(data) });
	Object.defineProperty(globalThis, 'document', { value: { getElementById }, configurable: true });
	try {
		return pageWords();
	} finally {
		if (before) Object.defineProperty(globalThis, 'document', before);
		else Reflect.deleteProperty(globalThis, 'document');
	}
}

test('a script says what the page would have said', () => {
	for (const language of ['en-US', 'en-XA']) {
		const say = wordsIn(language);
		const script = onPage({
			language,
			texts: say.forScript({
				found: 'search.found',
				some: 'search.someShown',
				none: 'search.none',
			}),
		}).say;
		for (const count of [1, 2, 1561])
			assert.equal(script('found', { count }), say('search.found', { count }));
		assert.equal(
			script('some', { count: 2000, shown: 30 }),
			say('search.someShown', { count: 2000, shown: 30 }),
		);
		const query = 'a {count} $& b';
		assert.equal(script('none', { query }), say('search.none', { query }));
	}
});

test('a page without texts leaves the script without words, and not broken', () => {
	assert.equal(onPage().say('found', { count: 3 }), '');
});
