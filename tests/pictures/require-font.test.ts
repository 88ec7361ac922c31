// A share picture is drawn only in a script that its fonts hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireFont } from '../../src/pictures/require-font.ts';
import { pictureView } from '../../src/views/picture.ts';
import { makeStory } from '../make-story.ts';

const view = pictureView(makeStory({}), 'story');

test('languages in Latin letters have a font', () => {
	for (const language of ['en-US', 'de', 'pl', 'vi', 'tr', 'sr-Latn', 'en-XA'])
		assert.doesNotThrow(() => requireFont({ ...view, language }), language);
});

test('a language in another script is refused, with the script and the text', () => {
	const scripts = { ar: 'Arabic', ru: 'Cyrillic', sr: 'Cyrillic', el: 'Greek', hi: 'Devanagari' };
	for (const [language, script] of Object.entries(scripts))
		assert.throws(
			() => requireFont({ ...view, language }),
			({ message }: Error) => message.includes(`script ${script}`) && message.includes(view.alt),
			language,
		);
});
