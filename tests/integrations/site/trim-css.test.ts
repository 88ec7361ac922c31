import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetMark } from '../../../src/integrations/pages/page.ts';
import { cssTrimmer } from '../../../src/integrations/site/trim-css.ts';

/** What a page with these sheets is trimmed to, when they stand in it, and the same when marks of them do. */
function whole(sheets: string[], body: string, trim = cssTrimmer()): string {
	const page = (inStyles: string[]) =>
		`<html><head>${inStyles.map((css) => `<style>${css}</style>`).join('')}</head><body>${body}</body></html>`;
	const written = trim({ html: page(sheets), sheets: [] }).toString();
	assert.equal(
		trim({ html: page(sheets.map((_, i) => sheetMark(i))), sheets }).toString(),
		written,
	);
	return written;
}
const trimmed = (css: string, body: string) =>
	/<style>([\s\S]*)<\/style>/.exec(whole([css], body))?.[1];

test('a rule goes when no element of the page can match it, and stays when one can', () => {
	assert.equal(
		trimmed('.a{color:red}.b{color:red}p{x:y}table{x:y}', '<p class="a c"></p>'),
		'.a{color:red}p{x:y}',
	);
	assert.equal(
		trimmed('.a .b{x:y}.a>p{x:y}.b p{x:y}', '<div class="a"><p></p></div>'),
		'.a>p{x:y}',
	);
});

test('of several selectors those that match stay', () => {
	assert.equal(trimmed('h1,.b,.a:hover{x:y}', '<p class="a"></p>'), '.a:hover{x:y}');
});

test('what is asked for in :not() or :is() need not be there, and an attribute asks for nothing', () => {
	for (const css of [
		'p:not(.b):hover{x:y}',
		':is(.b,.c) p{x:y}',
		'p[rel=next]{x:y}',
		':root{x:y}',
		'*,::before{x:y}',
		'a.b\\:c{x:y}',
	])
		assert.equal(trimmed(css, '<p></p>'), css);
});

test('a medium that is left empty goes; fonts, sheets of paper and the steps of an animation stay', () => {
	assert.equal(
		trimmed('@media print{.b{x:y}}@media screen{@media (width>=1px){.b{x:y}}p{x:y}}', '<p></p>'),
		'@media screen{p{x:y}}',
	);
	const kept =
		'@font-face{font-family:N;src:url(n)}@page{margin:1mm;@top-left{content:"x"}}@keyframes k{from{x:y}50%{x:y}}@view-transition{navigation:auto}::view-transition-group(*){x:y}';
	assert.equal(trimmed(kept, '<p></p>'), kept);
});

test('a custom property goes when nothing reads it, in the sheet, in another one or in the page', () => {
	assert.equal(
		trimmed(
			':root{--a:1;--b:2;--c:var(--d);--d:3}@media print{:root{--b:4}}p{x:var(--a)}',
			'<p></p>',
		),
		':root{--a:1}p{x:var(--a)}',
	);
	assert.equal(
		trimmed('.a{--h:var(--p)}:root{--p:1;--q:2}.b{x:var(--q)}i{x:var(--h)}', '<i class="a"></i>'),
		'.a{--h:var(--p)}:root{--p:1}i{x:var(--h)}',
	);
	assert.equal(trimmed(':root{--a:1;--b:2}', '<p style="x:var( --a, 3)"></p>'), ':root{--a:1}');
	assert.match(whole([':root{--a:1;--b:2}', 'p{x:var(--a)}'], '<p>'), /<style>:root\{--a:1\}</);
});

test('a page that runs a script from a file keeps all of its CSS; of a script in the page what it names is kept', () => {
	assert.equal(trimmed('.b{x:y}', '<script src="x.js"></script>'), '.b{x:y}');
	assert.equal(
		trimmed(
			'button{x:y}.b{x:y}.c{x:y}',
			'<script>field.after(document.createElement("button")).className = "c"</script>',
		),
		'button{x:y}.c{x:y}',
	);
	assert.equal(trimmed('.b{x:y}', '<script type="application/ld+json">{"b":1}</script>'), '');
});

test('one trimmer gives each page of a shared sheet its own rules', () => {
	const trim = cssTrimmer();
	const page = (body: string) => whole(['.a{x:y}.b{x:y}'], body, trim);
	assert.match(page('<i class="a">'), /<style>\.a\{x:y\}</);
	assert.match(page('<i class="b">'), /<style>\.b\{x:y\}</);
	assert.match(page('<i class="a">'), /<style>\.a\{x:y\}</);
});

test('what is drawn is html, body and what stands in it, not what the head holds', () => {
	assert.equal(trimmed('html{x:y}body{x:y}style{x:y}', '<p></p>'), 'html{x:y}body{x:y}');
});

test('what a script in the head names is kept too, before and after the CSS', () => {
	const page = (before: string, after: string) =>
		cssTrimmer()({
			html: `<html><head>${before}<style>.a{x:y}.b{x:y}</style>${after}</head><body></body></html>`,
			sheets: [],
		}).toString();
	const script = "<script>add('a')</script>";
	for (const html of [page(script, ''), page('', script)])
		assert.match(html, /<style>\.a\{x:y\}<\/style>/);
});

test('the text of a page comes out as it went in, in letters of every length and longer than any page before', () => {
	const trim = cssTrimmer();
	for (const text of ['plain', '“é” – 😀', '“😀”'.repeat(200_000)])
		assert.ok(
			whole(['p{x:y}'], `<p>${text}</p>`, trim).endsWith(`<body><p>${text}</p></body></html>`),
		);
});
