import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oembedHtml, snippets } from '../../src/formats/card-frame.ts';
import { compactScript } from '../../src/formats/compact-script.ts';
import { oembed } from '../../src/formats/oembed.ts';
import { cardView } from '../../src/views/cards/card-view.ts';
import { frameView } from '../../src/views/frame.ts';
import { makeStory } from '../make-story.ts';
import { wordpressHtml } from '../wordpress.ts';

const absolute = (address: string) => `https://site.example/a/path${address}`;
const story = makeStory({
	quotes: [{ id: 'q', title: 'On "x" & <y>', words: ['First <b> & "inner".', 'Second.'] }],
});
const card = cardView(story, 'quotes/q');
const HEIGHT = 432;
const picture = { address: '/share/q.png', width: 1200, height: 630, alt: 'A "picture"' };

test('marks and signs in titles and words cannot break out of the HTML', () => {
	const html = oembedHtml(card, HEIGHT, absolute);
	assert.match(html, /title="Quotation: On &quot;x&quot; &amp; &lt;y&gt;"/);
	assert.match(html, /“First &lt;b&gt; &amp; &quot;inner&quot;\.” “Second\.”/);
	assert.equal(wordpressHtml(html)?.match(/<iframe/g)?.length, 1);
});

test('our words before a quotation stand before it where frames are stripped too', () => {
	const led = makeStory({ quotes: [{ id: 'q', words: ['to sit down'], leadIn: 'A & B asked' }] });
	const html = oembedHtml(cardView(led, 'quotes/q'), HEIGHT, absolute);
	assert.match(wordpressHtml(html) ?? '', /A &amp; B asked “to sit down”/);
});

test('the original of a translation names its language, and its direction when it is the other one', () => {
	const textOf = (from: string, original: string, language = 'es-US') => {
		const translated = makeStory({
			story: { language },
			quotes: [
				{
					id: 'q',
					words: [original],
					attribution: 'translated',
					translation: { from, words: ['Dos turnos.'], by: 'the desk' },
				},
			],
		});
		return oembedHtml(cardView(translated, 'quotes/q'), HEIGHT, absolute);
	};
	assert.match(
		textOf('en', 'Two & a half.'),
		/“Dos turnos\.” <span lang="en">“Two &amp; a half\.”<\/span><\/p>/,
	);
	assert.match(textOf('ar', 'ورديتان'), /<span lang="ar" dir="rtl">“ورديتان”<\/span>/);
	assert.match(wordpressHtml(textOf('en', 'Two.')) ?? '', /“Dos turnos\.” “Two\.”/);
});

test('a picture fills the thumbnail fields and the snippet with a picture; without one there are neither', () => {
	const answer = oembed(card, HEIGHT, frameView(story), absolute, picture);
	assert.deepEqual(
		[answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height],
		['https://site.example/a/path/share/q.png', 1200, 630],
	);
	assert.equal('thumbnail_url' in oembed(card, HEIGHT, frameView(story), absolute), false);
	assert.match(
		snippets(card, HEIGHT, absolute, picture).picture ?? '',
		/alt="A &quot;picture&quot;"/,
	);
	assert.equal(snippets(card, HEIGHT, absolute).picture, undefined);
});

test('the given height is stated in the answer, in its frame and in the frame to paste, and nowhere else', () => {
	const attribute = /<iframe [^>]*\bheight="432"/;
	const answer = oembed(card, HEIGHT, frameView(story), absolute);
	assert.equal(answer.height, HEIGHT);
	assert.match(answer.html, attribute);
	assert.match(snippets(card, HEIGHT, absolute).frame, attribute);
	const higher = oembed(card, 1234, frameView(story), absolute);
	assert.equal(JSON.stringify(higher).replaceAll('1234', '432'), JSON.stringify(answer));
});

test('a script loses its whole-line comments and indentation and nothing else', () => {
	assert.equal(
		compactScript("// Why.\n\tvar a = 'x // y';\n\n\t\t// Also.\n\tb();\n"),
		"var a = 'x // y';\nb();",
	);
});
