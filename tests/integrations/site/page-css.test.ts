import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageCss } from '../../../src/integrations/site/page-css.ts';
import { readPage } from '../../../src/integrations/site/read-page.ts';

const named = (sheets: string[]) =>
	new Map(sheets.map((css, i): [string, string] => [`/${i}.css`, css]));

/** A page that links these sheets, as its markup is read. */
function page(addresses: Iterable<string>, body: string, head = '') {
	const links = [...addresses].map((address) => `<link rel="stylesheet" href="${address}">`);
	return readPage(
		'index.html',
		`<html><head>${links.join('')}${head}</head><body>${body}</body></html>`,
	);
}

/** The CSS of a page with this body that links these sheets. */
function cssOf(sheets: string[], body: string, head = ''): string {
	const styleSheets = named(sheets);
	return pageCss(styleSheets)(page(styleSheets.keys(), body, head));
}

test('a rule is left out when no element of the page can match it, and stays when one can', () => {
	assert.equal(
		cssOf(['.a{color:red}.b{color:red}p{x:y}table{x:y}'], '<p class="a c"></p>'),
		'.a{color:red}p{x:y}',
	);
	assert.equal(
		cssOf(['.a .b{x:y}.a>p{x:y}.b p{x:y}'], '<div class="a"><p></p></div>'),
		'.a>p{x:y}',
	);
});

test('names must meet in one place of the page: in one element, in one another, or side by side', () => {
	const body = '<div class="a"><ul><li class="b"></li></ul><br><i></i></div><p class="c"></p>';
	const css = (selectors: string[]) => selectors.map((one) => `${one}{x:y}`).join('');
	const matching = [
		'.a .b',
		'.a li',
		'.a>ul>.b:hover',
		'li.b',
		'.a ul+i',
		'.a>ul~i',
		'.a+.c',
		'.a>i',
		'.a>br',
		':root .b',
		'body>*',
		'.a:has(.b) i',
	];
	for (const one of matching) assert.equal(cssOf([css([one])], body), css([one]));
	const never = ['.c .b', '.a>.b', 'li.a', '.a.b', '.a .c', '.a+.c li', '.c>.a+ul', 'p:has(.d)'];
	assert.equal(cssOf([css(never)], body), '');
});

test('what an inline script adds may stand anywhere', () => {
	assert.equal(
		cssOf(
			['.a button{x:y}.b .a{x:y}'],
			'<p class="a"></p><i class="b"></i><script>button</script>',
		),
		'.a button{x:y}',
	);
});

test('of several selectors those that match stay', () => {
	assert.equal(cssOf(['h1,.b,.a:hover{x:y}'], '<p class="a"></p>'), '.a:hover{x:y}');
});

test('what :not() and :is() name need not be there, nor does an attribute', () => {
	for (const css of [
		'p:not(.b):hover{x:y}',
		':is(.b,.c) p{x:y}',
		'p[rel=next]{x:y}',
		':root{x:y}',
		'*,::before{x:y}',
		'a.b\\:c{x:y}',
	])
		assert.equal(cssOf([css], '<p></p>'), css);
});

test('an empty media query is left out; fonts, print pages and the steps of an animation stay', () => {
	assert.equal(
		cssOf(['@media print{.b{x:y}}@media screen{@media (width>=1px){.b{x:y}}p{x:y}}'], '<p></p>'),
		'@media screen{p{x:y}}',
	);
	const stays = [
		'@font-face{font-family:N;src:url(n)}',
		'@page{margin:1mm;@top-left{content:"x"}}',
		'@keyframes k{from{x:y}50%{x:y}}',
		'@view-transition{navigation:auto}',
		'::view-transition-group(*){x:y}',
	].join('');
	assert.equal(cssOf([stays], '<p></p>'), stays);
});

test('a custom property is left out when neither a sheet of the page nor the page reads it', () => {
	assert.equal(
		cssOf(
			[':root{--a:1;--b:2;--c:var(--d);--d:3}@media print{:root{--b:4}}p{x:var(--a)}'],
			'<p></p>',
		),
		':root{--a:1}p{x:var(--a)}',
	);
	assert.equal(
		cssOf(['.a{--h:var(--p)}:root{--p:1;--q:2}.b{x:var(--q)}i{x:var(--h)}'], '<i class="a"></i>'),
		'.a{--h:var(--p)}:root{--p:1}i{x:var(--h)}',
	);
	assert.equal(cssOf([':root{--a:1;--b:2}'], '<p style="x:var( --a, 3)"></p>'), ':root{--a:1}');
	assert.equal(cssOf([':root{--a:1;--b:2}', 'p{x:var(--a)}'], '<p>'), ':root{--a:1}p{x:var(--a)}');
});

test('a page that runs a script file keeps all of its CSS', () => {
	assert.equal(cssOf(['.b{x:y}'], '<script src="x.js"></script>'), '.b{x:y}');
	assert.equal(cssOf(['.b{x:y}'], '', '<script type="module" src="x.js"></script>'), '.b{x:y}');
});

test('what an inline script names is kept, wherever the script stands; what data names is not', () => {
	const sheet = ['button{x:y}.b{x:y}.c{x:y}'];
	const script = '<script>field.after(document.createElement("button")).className = "c"</script>';
	assert.equal(cssOf(sheet, script), 'button{x:y}.c{x:y}');
	assert.equal(cssOf(sheet, '', script), 'button{x:y}.c{x:y}');
	assert.equal(cssOf(sheet, '<script type="application/ld+json">{"b":1}</script>'), '');
});

test('html and body count as drawn, elements in the head do not', () => {
	assert.equal(
		cssOf(['html{x:y}body{x:y}title{x:y}'], '<p></p>', '<title>x</title>'),
		'html{x:y}body{x:y}',
	);
});

test('each page of a shared sheet gets its own rules, in the order of its sheets', () => {
	const css = pageCss(named(['.a{x:y}.b{x:y}', 'p{x:y}']));
	assert.equal(css(page(['/0.css'], '<i class="a">')), '.a{x:y}');
	assert.equal(css(page(['/0.css'], '<i class="b">')), '.b{x:y}');
	assert.equal(css(page(['/0.css'], '<i class="a">')), '.a{x:y}');
	assert.equal(css(page(['/0.css', '/1.css'], '<p class="a">')), '.a{x:y}p{x:y}');
	assert.equal(css(page(['/1.css', '/0.css'], '<p class="a">')), 'p{x:y}.a{x:y}');
	assert.equal(css(page([], '<p class="a">')), '');
});

test('pages with the same elements get the custom properties that each reads', () => {
	const css = pageCss(named([':root{--a:1;--b:2}']));
	assert.equal(css(page(['/0.css'], '<p style="x:var(--a)">')), ':root{--a:1}');
	assert.equal(css(page(['/0.css'], '<p style="x:var(--b)">')), ':root{--b:2}');
});

test('sheets that were added later are found', () => {
	const styleSheets = named([]);
	const css = pageCss(styleSheets);
	styleSheets.set('/late.css', 'p{x:y}');
	assert.equal(css(page(['/late.css'], '<p>')), 'p{x:y}');
});

test('the slash of a font shorthand stands without spaces, which the minifier leaves beside var()', () => {
	assert.equal(
		cssOf(['p{font:600 1rem / 1.5 var(--serif);grid-area:1 / 2}'], '<p>'),
		'p{font:600 1rem/1.5 var(--serif);grid-area:1 / 2}',
	);
	assert.equal(
		cssOf(['p{font:1rem / 1.5 var(--serif)}'], '<script src="x.js"></script>'),
		'p{font:1rem/1.5 var(--serif)}',
	);
});

test('a page that links an unknown style sheet is refused', () => {
	assert.throws(
		() => pageCss(named(['p{x:y}']))(page(['/0.css', '/lost.css'], '<p>')),
		/^Error: There is no style sheet \/lost\.css\.$/,
	);
});
