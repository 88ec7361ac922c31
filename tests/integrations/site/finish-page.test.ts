import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { pageFinisher } from '../../../src/integrations/site/finish-page.ts';

const SHEETS = new Map([
	['/a.css', '.a{x:y}.b{x:y}'],
	['/b.css', 'p{x:y}'],
]);
const finish = (html: string) => pageFinisher(SHEETS)('index.html', html).texts.join('');
/** The style element of a page after the policy that allows it. */
const styled = (css: string) =>
	`<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'"><style>${css}</style>`;
const link = (address: string) => `<link rel="stylesheet" href="${address}">`;

test('the first link to a style sheet gives way to the CSS of all, the others disappear, and the rest stays', () => {
	assert.equal(
		finish(
			`<head><title>x</title>${link('/a.css')}\n${link('/b.css')}<link rel="icon" href="/i"></head><p class="a">`,
		),
		`<head><title>x</title>${styled('.a{x:y}p{x:y}')}\n<link rel="icon" href="/i"></head><p class="a">`,
	);
});

test('a page without a style sheet is published as it is', () => {
	const html = '<!doctype html><p class="a">a &lt; b > c</p>';
	assert.equal(finish(html), html);
});

test('a style attribute becomes a rule of the style element, which alone the page allows', () => {
	const own = (number: number) => `[data-s="${number}"]`;
	assert.equal(
		finish(`${link('/b.css')}<p style="--boxes:3" class="a">x</p><i style='color:red'>y</i>`),
		`${styled(`p{x:y}${own(0)}{--boxes:3}${own(1)}{color:red}`)}<p data-s="0" class="a">x</p><i data-s="1">y</i>`,
	);
});

test('bare brackets in attributes are published as entities, and nothing else of the page changes', () => {
	assert.equal(
		finish(
			`<head><title>a<b</title>${link('/b.css')}</head><p title="a <b> &amp; &lt;" data-y='>>'>1 < 2 > 0 &lt;</p><i title=a>b</i><script>if (a<b&&c>d) e("<p title='<'>")</script><!-- <p title="<"> -->`,
		),
		`<head><title>a<b</title>${styled('p{x:y}')}</head><p title="a &lt;b&gt; &amp; &lt;" data-y='&gt;&gt;'>1 < 2 > 0 &lt;</p><i title=a>b</i><script>if (a<b&&c>d) e("<p title='<'>")</script><!-- <p title="<"> -->`,
	);
});

test('tags that are words of a title, an attribute or a text move no CSS and get none', () => {
	for (const words of ['</head>', '</style>', '<style>', link('/a.css').replaceAll('"', "'")]) {
		const encoded = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
		const page = (css: string, attribute: string) =>
			`<head><meta content="${attribute}"><title>${words}</title>${css}</head><p title="${attribute}">${encoded}</p>`;
		assert.equal(finish(page(link('/b.css'), words)), page(styled('p{x:y}'), encoded));
	}
});

test('CSS is put in as it is, also where it looks like a pattern of replacement', () => {
	const css = `p{content:"$& $1 $' $$"}`;
	const { texts } = pageFinisher(new Map([['/a.css', css]]))('x', `${link('/a.css')}<p>`);
	assert.equal(texts.join(''), `${styled(css)}<p>`);
});

test('a page that links an unknown style sheet is refused', () => {
	assert.throws(() => finish(link('/lost.css')), /There is no style sheet \/lost\.css/);
});

test('the files that the CSS of a page names are links of it, and data inside CSS is none', () => {
	const sheets = new Map([
		[
			'/a.css',
			'@font-face{font-family:"A";src:url("/_astro/a.woff2") format("woff2")}.a{font-family:"A";background:url(data:image/png;base64,AA==)}',
		],
	]);
	const { markup } = pageFinisher(sheets)('index.html', `${link('/a.css')}<p class="a">`);
	assert.deepEqual([...markup.links], ['/_astro/a.woff2']);
});
