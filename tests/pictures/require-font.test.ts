// A share picture is drawn only in a script that its fonts hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireFont } from '../../src/pictures/require-font.ts';
import { pictureView } from '../../src/views/picture.ts';
import { makeStory } from '../make-story.ts';

const view = pictureView(makeStory({}), 'story');

test('pictures in Latin letters are drawn, also with a name in others', () => {
	for (const language of ['en-US', 'vi', 'en-XA', 'en-Arab'])
		for (const alt of ['A title.', 'Đường phố', 'A talk with Ελένη at the port', '2024: 5'])
			assert.doesNotThrow(() => requireFont({ ...view, language, alt }), `${language} ${alt}`);
});

test('a picture in other letters is refused, with the script and the text', () => {
	const texts = { ar: ['Arabic', 'الميناء'], ru: ['Cyrillic', 'Порт'], el: ['Greek', 'Λιμάνι'] };
	for (const [language, [script = '', alt = '']] of Object.entries(texts))
		assert.throws(
			() => requireFont({ ...view, language, alt }),
			({ message }: Error) => message.includes(`script ${script}`) && message.includes(alt),
			language,
		);
});
