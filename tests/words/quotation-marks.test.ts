import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessageFormat } from 'messageformat';
import { mainEntity } from '../../src/formats/main-entity.ts';
import { cardInWords, cardView } from '../../src/views/cards/card-view.ts';
import { pictureView } from '../../src/views/picture.ts';
import { quoteView } from '../../src/views/quote.ts';
import { unmarked } from '../../src/views/shorten.ts';
import { inMarksFunction } from '../../src/words/in-marks-function.ts';
import { LANGUAGES } from '../../src/words/languages.ts';
import { quotationMarks } from '../../src/words/quotation-marks.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makeStory } from '../make-story.ts';

test('a quotation stands in the marks of the language, whatever its region', () => {
	const marked = (language: string) => wordsIn(language).inMarks('Non.');
	assert.equal(marked('en-US'), '“Non.”');
	assert.equal(marked('fr'), '«\u00a0Non.\u00a0»');
	assert.equal(marked('fr-CA'), marked('fr'));
	const outer = (tag: string) => quotationMarks(tag).outer.join('…');
	assert.deepEqual(['de-CH', 'es-MX', 'ar-EG'].map(outer), ['„…“', '“…”', '«…»']);
});

test('marks inside a quotation are the source’s, and stay', () =>
	assert.equal(
		wordsIn('fr').inMarks('Il a dit «\u00a0non\u00a0» et “no”.'),
		'«\u00a0Il a dit «\u00a0non\u00a0» et “no”.\u00a0»',
	));

test('every language has marks, and a cut takes them for marks', () => {
	for (const tag of [...Object.keys(LANGUAGES), 'es', 'de', 'ar']) {
		const { outer, inner } = quotationMarks(tag);
		const words = inner.join('Non.');
		assert.notDeepEqual(outer, inner, tag);
		assert.equal(unmarked(outer.join(words)), words, tag);
	}
});

test('a title of our own gets inner marks inside', () => {
	const titled = (language: string, title: string) => {
		const functions = { 'in:marks': inMarksFunction(language) };
		return new MessageFormat(language, '{$title :in:marks}', {
			bidiIsolation: 'none',
			functions,
		}).format({ title });
	};
	assert.equal(titled('en', 'Who said “no”, and “yes”?'), '“Who said ‘no’, and ‘yes’?”');
	assert.equal(titled('fr', 'Qui a dit « non » ?'), '«\u00a0Qui a dit “non” ?\u00a0»');
	assert.equal(titled('de', 'Wer sagte „nein“?'), '„Wer sagte ‚nein‘?“');
	assert.equal(titled('ar', 'من قال «لا»؟'), '«من قال “لا”؟»');
	assert.equal(titled('en', 'It’s'), '“It’s”');
});

test('pages, cards and share pictures set the marks of the story, and data has the words alone', () => {
	const words = 'On nous a dit “non” ; rien d’autre.';
	const said = `«\u00a0${words}\u00a0»`;
	const story = makeStory({ story: { language: 'fr' }, quotes: [{ id: 'q', words: [words] }] });
	assert.deepEqual(quoteView(story, 'q').shown, [said]);
	assert.equal(cardInWords(cardView(story, 'quotes/q')).words, said);
	assert.ok(pictureView(story, 'quotes/q').alt.startsWith(`${said} `));
	const main = { kind: 'quotation', quote: quoteView(story, 'q'), day: '2024-03-04' } as const;
	const entity = mainEntity(main, wordsIn('fr'), (address) => `https://a.example${address}`);
	assert.ok(typeof entity === 'object' && 'text' in entity);
	assert.equal(entity.text, words);
});
