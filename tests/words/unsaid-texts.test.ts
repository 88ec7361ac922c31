import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyTexts, unsaidInText, unsaidTexts } from './unsaid-texts.ts';

const story = storyTexts([
	JSON.stringify({
		fields: { headline: 'Ships wait', publisher: 'The Lantern', role: 'pilot' },
		body: [{ text: 'The council owns the land and leases it to the port. Nobody said when.' }],
	}),
]);
const html = (body: string) => unsaidTexts('a.html', body, story);

test('a text in no bracket that is not the story’s is found, in texts and in what is read aloud', () => {
	assert.deepEqual(html('<p>Sources</p>'), ['Sources']);
	assert.deepEqual(html('<p>⟦Šööûûrçééš⟧ <b>and</b> more</p>'), ['and', 'more']);
	assert.deepEqual(html('<p>Ships wait, said by The Lantern</p>'), [
		'Ships wait, said by The Lantern',
	]);
	assert.deepEqual(html('<img alt="A ship" src="/a"><a aria-label="Next">1</a>'), [
		'A ship',
		'Next',
	]);
	assert.deepEqual(html('<meta name="description" content="All of it">'), ['All of it']);
	assert.deepEqual(html('<pre>&lt;a title="Next"&gt;Ships wait&lt;/a&gt;</pre>'), ['Next']);
	assert.deepEqual(html('<p>⟦a</p><p>b</p>'), []);
	assert.deepEqual(html('<p>⟦åå</p><p>bb</p>'), ['bb']);
	assert.deepEqual(html('<p>⟦åå <svg><text>bb</text></svg> cc⟧ dd</p>'), ['bb', 'dd']);
	assert.deepEqual(unsaidTexts('a.json', '{"a":["Read it"],"b":"link"}', story), ['Read it']);
	assert.deepEqual(unsaidTexts('a.xml', '<t>Read it</t>', story), ['Read it']);
	assert.deepEqual(unsaidTexts('a.txt', '- [Read it](/a/)', story), ['- [Read it]']);
});

test('what the product says, what the story says, dates and numbers are not', () => {
	const said = [
		'<p>⟦Öûûr <a href="/">wöörd</a>š⟧ · 3</p>',
		'<h1>Ships wait</h1><p>The Lantern, June 9, 2019 at 5:30 a.m.: “Nobody said when”</p>',
		'<p>The council owns the land…</p>',
		'<p>Pilot</p>',
		'<p>⟦ååš ööf <time>May 2019</time>⟧</p>',
		'<script>const word = "Next";</script><style>a { color: red }</style>',
	];
	assert.deepEqual(said.flatMap(html), []);
});

test('it is found in all that is read: titles, what search engines and scripts are told', () => {
	for (const one of [
		'<p>⟦öñéé⟧ <a href="/">Read more</a></p>',
		'<a title="Read more" href="/">⟦öñéé⟧</a>',
		'<svg><title>Read more</title></svg>',
		'<meta property="og:image:alt" content="Read more">',
		'<script type="application/ld+json">{"name":"Read more","@type":"Person"}</script>',
		'<script type="application/json">{"texts":{"a":{"one":"Read more"}}}</script>',
	])
		assert.deepEqual(html(one), ['Read more'], one);
});

test('a sentence of the story may have links in it, and words that an edition changed', () => {
	assert.deepEqual(html('<p>The <a href="/">council</a> owns <b>the</b> land</p>'), []);
	assert.deepEqual(html('<p><a href="/">Ships wait</a> <a href="/">The Lantern</a></p>'), []);
	assert.deepEqual(html('<p>owns the <del>land</del> <ins>whole port</ins></p>'), [
		'owns the',
		'whole port',
	]);
	assert.deepEqual(html('<p><del>Ships wait</del><ins>The Lantern</ins></p>'), []);
});

test('words of the story in another order are not the story’s', () => {
	assert.deepEqual(unsaidInText('The port owns the council', story), ['The port owns the council']);
	assert.deepEqual(unsaidInText('leases it to the port. The council owns the land', story), []);
});
