import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	shorten,
	shortenPosition,
	shortenQuotation,
	shortenToSentences,
	unmarked,
} from '../../src/views/shorten.ts';

const CUT = '\u00a0…';
/** Shortens segments in quotation marks and removes the marks again. */
const cut = (segments: string[], most: number) =>
	shortenQuotation(
		segments.map((one) => `“${one}”`),
		most,
		'en',
	).map(unmarked);

test('a text that fits stays whole, with its spaces tidied', () => {
	assert.equal(shorten('  One\n two ', 8), 'One two');
	assert.equal(shorten('One two', 7), 'One two');
});

test('a text that does not fit is cut at a word, without a dangling comma, and ends in an ellipsis', () => {
	assert.equal(shorten('The union, and the company', 13), 'The union…');
	assert.equal(shorten('The union and the company', 14), 'The union and…');
	for (const most of [10, 20, 24])
		assert.ok(shorten('The union and the company', most).length <= most);
});

test('a single word that does not fit is cut', () =>
	assert.equal(shorten('Unbreakable', 5), 'Unbr…'));

test('a quotation that fits stays whole', () =>
	assert.deepEqual(cut(['One, two,', 'three.'], 15), ['One, two,', 'three.']));

test('a quotation is never cut without an ellipsis inside its marks', () => {
	assert.deepEqual(cut(['We remain ready to talk, and have said so.'], 26), [
		`We remain ready to talk${CUT}`,
	]);
	assert.deepEqual(cut(['We remain ready to talk with anyone today.'], 26), [
		`We remain ready to talk${CUT}`,
	]);
});

test('a quotation that is too long loses whole sentences, not the end of one', () => {
	const said = ['We met Dr. Ames on Monday. It was fine, because really nothing was said.'];
	assert.deepEqual(cut(said, 60), [`We met Dr. Ames on Monday.${CUT}`]);
	assert.deepEqual(cut(['We remain ready,', 'and we have said so many times.'], 36), [
		`We remain ready${CUT}`,
	]);
});

test('a segment of which only a few words would fit is left out, and the one before ends in the ellipsis', () => {
	assert.deepEqual(cut(['We remain ready,', 'and we have said so.'], 24), [
		`We remain ready${CUT}`,
	]);
	assert.deepEqual(cut(['Ready.', 'And more.', 'Much more of it.'], 15), [
		'Ready.',
		`And more.${CUT}`,
	]);
});

test('a position is cut after a sentence or a clause, with an ellipsis', () => {
	const position = 'It says seven, until the case is heard. Five was never safe.';
	assert.equal(shortenPosition(position, 70, 'en'), position);
	assert.equal(
		shortenPosition(position, 50, 'en'),
		`It says seven, until the case is heard.${CUT}`,
	);
	assert.equal(
		shortenPosition('Seven stay on, because nobody has shown that it is safe.', 40, 'en'),
		`Seven stay on, because nobody has${CUT}`,
	);
	assert.equal(
		shortenPosition('Seven have to stay on, because nobody has shown it.', 40, 'en'),
		`Seven have to stay on${CUT}`,
	);
});

test('a cut keeps to the abbreviations of the language', () => {
	const position = 'Am 9. Juni kam Dr. Ames. Er sagte nichts, und niemand fragte ihn danach.';
	assert.equal(shortenPosition(position, 40, 'de'), `Am 9. Juni kam Dr. Ames.${CUT}`);
	assert.deepEqual(shortenQuotation(['„Bis zum 9. Juni warten wir. Dann gehen wir.“'], 36, 'de'), [
		`„Bis zum 9. Juni warten wir.${CUT}“`,
	]);
});

test('a paraphrase, which has no quotation marks, gets none when it is cut', () => {
	assert.deepEqual(shortenQuotation(['It said that it remained ready.'], 18, 'en'), [
		`It said that it${CUT}`,
	]);
	assert.equal(unmarked('“One.”'), 'One.');
});

test('a cut never divides a character that readers see as one', () => {
	for (const text of ['👩‍🚒'.repeat(9), '𝔷'.repeat(40), 'e\u0301'.repeat(40)])
		for (let most = 1; most < 30; most += 1)
			assert.ok(
				text.startsWith(shorten(text, most).slice(0, -1)) && shorten(text, most).isWellFormed(),
			);
	assert.equal(shorten('e\u0301e\u0301e\u0301', 4), 'e\u0301…');
});

test('a text in any language is cut at a word, without a mark that opens or divides', () => {
	assert.equal(shorten('Le port : fermé', 11), 'Le port…');
	assert.equal(shorten('Le port\u202f: fermé', 11), 'Le port…');
	assert.equal(shorten('Il dit «\u00a0non merci\u00a0»', 13), 'Il dit «\u00a0non…');
	assert.equal(shorten('Il dit « non merci »', 10), 'Il dit…');
	assert.equal(shorten('Und ¿qué dice', 6), 'Und…');
	assert.equal(shorten('Er sagte „nein“ und ging', 18), 'Er sagte „nein“…');
	assert.equal(shorten('قالت النقابة، ثم الشركة', 16), 'قالت النقابة…');
});

test('a text without spaces is cut at a word too', () => {
	assert.equal(shorten('港口今天关闭了', 6), '港口今天…');
	assert.equal(shorten('The 港口今天关闭了', 9), 'The 港口今天…');
});

test('no-break spaces of French stay', () =>
	assert.equal(
		shorten('Pourquoi\u202f?  «\u00a0Non\u00a0»', 40),
		'Pourquoi\u202f? «\u00a0Non\u00a0»',
	));

test('a quotation in French keeps its marks and their spaces, and no space before the ellipsis', () => {
	const said = [
		'«\u00a0Le port reste fermé ce soir\u202f; nous attendons toujours la réponse.\u00a0»',
	];
	assert.deepEqual(shortenQuotation(said, 40, 'fr'), [
		`«\u00a0Le port reste fermé ce soir${CUT}\u00a0»`,
	]);
});

test('a position in Arabic is cut at its comma', () =>
	assert.equal(
		shortenPosition('يبقى سبعة عمال في الورشة، لأن أحدا لم يثبت ذلك بعد', 30, 'ar'),
		`يبقى سبعة عمال في الورشة${CUT}`,
	));

test('a text of our own is cut after a sentence where one fits, and else after a word', () => {
	const text = 'It was to begin on Tuesday. No agreement was reported by then.';
	assert.equal(shortenToSentences(text, 100, 'en'), text);
	assert.equal(shortenToSentences(text, 40, 'en'), 'It was to begin on Tuesday.\u00a0…');
	assert.equal(shortenToSentences(text, 20, 'en'), 'It was to begin on…');
});
