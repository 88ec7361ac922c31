import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFinisher } from '../../../src/integrations/site/finish-page.ts';

const SHEETS = new Map([
	['/a.css', '.a{x:y}.b{x:y}'],
	['/b.css', 'p{x:y}'],
]);
const finish = (html: string) => pageFinisher(SHEETS)('index.html', html).bytes.toString();
const link = (address: string) => `<link rel="stylesheet" href="${address}">`;

test('the first link to a style sheet gives way to the CSS of all, the others disappear, and the rest stays', () => {
	assert.equal(
		finish(
			`<head><title>x</title>${link('/a.css')}\n${link('/b.css')}<link rel="icon" href="/i"></head><p class="a">`,
		),
		'<head><title>x</title><style>.a{x:y}p{x:y}</style>\n<link rel="icon" href="/i"></head><p class="a">',
	);
});

test('a page without a style sheet is published as it is', () => {
	const html = '<!doctype html><p class="a">a &lt; b > c</p>';
	assert.equal(finish(html), html);
});

test('bare brackets in attributes are published as entities, and nothing else of the page changes', () => {
	assert.equal(
		finish(
			`<head><title>a<b</title>${link('/b.css')}</head><p title="a <b> &amp; &lt;" data-y='>>'>1 < 2 > 0 &lt;</p><i title=a>b</i><script>if (a<b&&c>d) e("<p title='<'>")</script><!-- <p title="<"> -->`,
		),
		`<head><title>a<b</title><style>p{x:y}</style></head><p title="a &lt;b&gt; &amp; &lt;" data-y='&gt;&gt;'>1 < 2 > 0 &lt;</p><i title=a>b</i><script>if (a<b&&c>d) e("<p title='<'>")</script><!-- <p title="<"> -->`,
	);
});

test('tags that are words of a title, an attribute or a text move no CSS and get none', () => {
	for (const words of ['</head>', '</style>', '<style>', link('/a.css').replaceAll('"', "'")]) {
		const encoded = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		const page = (css: string, attribute: string) =>
			`<head><meta content="${attribute}"><title>${words}</title>${css}</head><p title="${attribute}">${encoded}</p>`;
		assert.equal(finish(page(link('/b.css'), words)), page('<style>p{x:y}</style>', encoded));
	}
});

test('CSS is put in as it is, also where it looks like a pattern of replacement', () => {
	const css = `p{content:"$& $1 $' $$"}`;
	const { bytes } = pageFinisher(new Map([['/a.css', css]]))('x', `${link('/a.css')}<p>`);
	assert.equal(bytes.toString(), `<style>${css}</style><p>`);
});

test('a page that links an unknown style sheet is refused', () => {
	assert.throws(() => finish(link('/lost.css')), /There is no style sheet \/lost\.css/);
});

test('the text of a page comes out as it went in, in letters of every length and longer than any page before', () => {
	const finishPage = pageFinisher(SHEETS);
	for (const text of ['plain', '“é” – 😀', '“😀”'.repeat(400_000), 'short again']) {
		const { bytes } = finishPage('x', `${link('/b.css')}<p>${text}</p>`);
		assert.ok(bytes.equals(Buffer.from(`<style>p{x:y}</style><p>${text}</p>`)));
	}
});

test('pages that are held while others are finished keep their bytes', () => {
	const finishPage = pageFinisher(SHEETS);
	const [first, second] = ['one', 'two'].map((text) => finishPage('x', `<p>${text}</p>`).bytes);
	assert.deepEqual([String(first), String(second)], ['<p>one</p>', '<p>two</p>']);
});
