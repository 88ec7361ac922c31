import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignText } from '../../src/words/foreign-text.ts';
import { foreignTextsAsElements } from '../../src/words/foreign-texts-as-elements.ts';
import { wordsIn } from '../../src/words/words-in.ts';

const say = wordsIn('es');
const marked = say('corrections.before') + foreignText('The union met.', 'en');

test('a text of another language gets an element in a page, wherever a message put it', () => {
	assert.equal(
		foreignTextsAsElements(`<p>${marked}</p>`, say),
		'<p>Antes<span lang="en">The union met.</span></p>',
	);
	assert.equal(
		foreignTextsAsElements(`<p>${foreignText('اتحاد', 'ar')}</p>`, say),
		'<p><span lang="ar" dir="rtl">اتحاد</span></p>',
	);
});

test('one of the language of the page, and an empty one, stay as they are', () => {
	assert.equal(foreignText('El sindicato', undefined), 'El sindicato');
	assert.equal(foreignText('', 'en'), '');
});

test('where no element can stand, nothing of the signs is left', () => {
	assert.equal(
		foreignTextsAsElements(`<title>${marked}</title><a aria-label="${marked}">x</a>`, say),
		'<title>AntesThe union met.</title><a aria-label="AntesThe union met.">x</a>',
	);
});

test('a sentence is known to be ended', () => {
	assert.equal(say.sentence(foreignText('It ended.', 'en')), foreignText('It ended.', 'en'));
});
