// A share picture is drawn only in a script that its fonts hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requireFont } from '../../src/pictures/require-font.ts';
import { pictureView } from '../../src/views/picture.ts';
import { makeStory } from '../make-story.ts';

const view = pictureView(makeStory({}), 'story');

test('pictures in Latin and Arabic letters are drawn, also with a name in others', () => {
	for (const language of ['en-US', 'vi', 'en-XA', 'en-Arab', 'ar', 'fa'])
		for (const alt of [
			'A title.',
			'Đường phố',
			'A talk with Ελένη at the port',
			'2024: 5',
			'الميناء',
		])
			assert.doesNotThrow(() => requireFont({ ...view, language, alt }), `${language} ${alt}`);
});

test('a picture in other letters is refused, with the script and the text', () => {
	const texts = { he: ['Hebrew', 'הנמל'], ru: ['Cyrillic', 'Порт'], el: ['Greek', 'Λιμάνι'] };
	for (const [language, [script = '', alt = '']] of Object.entries(texts))
		assert.throws(
			() => requireFont({ ...view, language, alt }),
			({ message }: Error) => message.includes(`script ${script}`) && message.includes(alt),
			language,
		);
});
