import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withHeights } from '../../../src/integrations/cards/with-heights.ts';

const heights = new Map([
	['quotes/x', 432],
	['timeline', 600],
]);

test('a measured height is written into HTML, HTML shown as text, and JSON, and other numbers stay', () => {
	assert.equal(
		withHeights('<iframe src="/base/embed/quotes/x/" height="300" width="100%">', heights),
		'<iframe src="/base/embed/quotes/x/" height="432" width="100%">',
	);
	assert.equal(
		withHeights(
			'&lt;iframe src=&quot;https://a.example/embed/timeline/&quot; height=&quot;300&quot; data=&quot;300&quot;',
			heights,
		),
		'&lt;iframe src=&quot;https://a.example/embed/timeline/&quot; height=&quot;600&quot; data=&quot;300&quot;',
	);
	assert.equal(
		withHeights(
			'{"height":300,"html":"<iframe src=\\"https://a.example/embed/quotes/x/\\" height=\\"300\\">"}',
			heights,
		),
		'{"height":300,"html":"<iframe src=\\"https://a.example/embed/quotes/x/\\" height=\\"432\\">"}',
	);
	assert.equal(
		withHeights('<iframe src="/embed/quotes/y/" height="300">', heights),
		'<iframe src="/embed/quotes/y/" height="300">',
	);
	assert.equal(
		withHeights('<img src="/embed.png" height="300">', heights),
		'<img src="/embed.png" height="300">',
	);
});
