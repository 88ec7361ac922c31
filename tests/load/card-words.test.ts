import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardWords } from '../../src/load/card-words.ts';

const card = (inside: string, foot = '') => `<!doctype html><html><body>
<main class="card hue-plum">${inside}<footer class="foot">${foot}<div class="line"><img alt=""><p><strong>The Desk</strong>: The roster<br>Edition&nbsp;4 · <a lang="es" hreflang="es" href="/es/embed/quotes/q/">español</a> · <a lang="fr" hreflang="fr" href="/fr/embed/quotes/q/">français</a></p><p class="full"><a href="/quotes/q/">In context, with its source</a></p></div></footer></main>
<script>"use"</script></body></html>`;

test('of the page of a card its words are kept, without addresses, other languages and notices', () => {
	const words =
		'<h1 class="sr">A title</h1><p>“We\u00a0will wait” <a href="/base/quotes/q/">More</a></p>';
	const notices = '<aside class="notices"><p>Edition 5 has other words.</p></aside>';
	const sources = '<p class="sources">Source: The Paper\u00a0&amp; Co</p>';
	assert.deepEqual(cardWords(card(`${words}\n${notices}`, sources)), {
		hue: 'plum',
		body: '<h1 class="sr">A title</h1><p>“We\u00a0will wait” <a>More</a></p>',
		sources: 'Source: The Paper\u00a0& Co',
		origin: '<strong>The Desk</strong>: The roster<br>Edition\u00a04',
		more: 'In context, with its source',
	});
});

test('the page of something else is refused', () => {
	assert.throws(() => cardWords('<main class="text"><p>Words</p></main>'), /not that of a card/);
});
