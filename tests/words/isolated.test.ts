// Names of the other direction stand where they belong, and turn nothing around beside them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolateTexts } from '../../src/words/isolate-texts.ts';
import { isolated } from '../../src/words/isolated.ts';
import { isolatesAsElements } from '../../src/words/isolates-as-elements.ts';
import { wordsIn } from '../../src/words/words-in.ts';

/** With brackets in the place of the signs, which nobody can see. */
const shown = (text: string) => text.replaceAll('\u2068', '[').replaceAll('\u2069', ']');

test('a value of the other direction is kept apart from the text around it', () => {
	const say = wordsIn('ar');
	const line = (publisher: string) => say('source.inALine', { publisher, date: '1 مارس 2025' });
	assert.equal(shown(line('The Courier')), '[The Courier]، 1 مارس 2025');
	assert.equal(shown(line('المنارة')), 'المنارة، 1 مارس 2025');
	assert.equal(shown(say.list(['A & B Ltd.', 'المنارة'])), '[A & B Ltd.] والمنارة');
	assert.equal(
		shown(say.rich('notes.source', { publisher: 'The Courier' }, { link: String }).join('')),
		'[The Courier]',
	);
	const english = wordsIn('en-NZ')('source.inALine', { publisher: 'المنارة', date: '1 March' });
	assert.equal(shown(english), '[المنارة], 1 March');
});

test('addresses, numbers and texts of one direction stay as they are', () => {
	for (const text of ['https://example.org/a/', 'mailto:a@example.org', '2025', '–', 'نص', ''])
		assert.equal(isolated(text, 'rtl'), text);
	for (const text of ['Words', 'Łódź', '港', '2025']) assert.equal(isolated(text, 'ltr'), text);
});

test('a text is a sentence when its last value ends one', () => {
	assert.equal(wordsIn('ar').sentence('من \u2068A Ltd.\u2069'), 'من \u2068A Ltd.\u2069');
});

test('texts between tags whose letters are all foreign are kept apart', () => {
	const cases = [
		['<a href="/x/">The Courier</a>، 1', '<a href="/x/">[The Courier]</a>، 1'],
		['<h1> A (again?)\n</h1>', '<h1> [A (again?)]\n</h1>'],
		['<b>A &amp; B $&</b>', '<b>[A &amp; B $&]</b>'],
		['<b>نص A</b><i>12</i>', '<b>نص A</b><i>12</i>'],
		['<p title="a > b">نص &amp; نص</p>', '<p title="a > b">نص &amp; نص</p>'],
		['<title>A</title><script>a < b</script><!-- A -->', undefined],
		['<style>a{}</style><textarea>A</textarea><code>a b</code>', undefined],
		['<i>، \u2068paragraph 4\u2069.</i>', '<i>، [paragraph 4].</i>'],
	] as const;
	for (const [html, expected = html] of cases)
		assert.equal(shown(isolateTexts(html, 'rtl')), expected);
});

test('in a page, elements take the place of the signs', () => {
	const made = isolatesAsElements(
		'<title>\u2068A\u2069</title><p title="\u2068A\u2069">\u2068\u2068A\u2069، 1\u2069 نص</p><p>\u2068cut…</p>',
	);
	assert.equal(
		shown(made),
		'<title>[A]</title><p title="[A]"><bdi><bdi>A</bdi>، 1</bdi> نص</p><p>cut…</p>',
	);
});
