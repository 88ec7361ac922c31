import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from '../../../src/integrations/site/read-page.ts';

const read = (html: string) => readPage('a/index.html', html);

test('links inside the site and ids are found once each, with their entities decoded', () => {
	const { links, ids } = read(
		[
			'<p id="a"><a href="/b/?x=1&amp;y=2">b</a><a href="/b/?x=1&#38;y=2">b</a><img src="/c.svg">',
			'<a href="#a">a</a><a href="https://example.org/">out</a><a href="mailto:x@example.org">mail</a>',
		].join(''),
	);
	assert.deepEqual([[...links], [...ids]], [['/b/?x=1&y=2', '/c.svg', '#a'], ['a']]);
});

test('a style sheet is found with its place in the HTML, and is no link of the page', () => {
	const link = '<link rel="stylesheet" href="/_astro/a.css?x&amp;y">';
	const html = `<head>${link}<link rel="icon" href="/icon.svg"></head>`;
	const { styleSheets, links } = read(html);
	assert.equal(styleSheets.length, 1);
	const [{ address, start, end } = { address: '', start: 0, end: 0 }] = styleSheets;
	assert.equal(address, '/_astro/a.css?x&y');
	assert.equal(html.slice(start, end), link);
	assert.deepEqual([...links], ['/icon.svg']);
});

test('code of inline scripts is found as it stands; data is none, and a script file is only noted', () => {
	const code = "if (a < b && '</p>' !== '&amp;') run();";
	const inline = read(
		`<script>${code}</script><script type="application/ld+json">{"a":1}</script>`,
	);
	assert.deepEqual([inline.inlineScripts, inline.hasScriptFiles], [[code], false]);
	const file = read('<script type="module" src="/x.js"></script>');
	assert.deepEqual([file.inlineScripts, file.hasScriptFiles], [[], true]);
});

test('the names of a page are its elements and classes outside the head, and the words of its scripts', () => {
	const { names } = read(
		'<html><head><title class="t">x</title></head><body class="a  b"><P>y</P><script>add("c-d")</script>',
	);
	for (const name of ['html', 'body', 'p', '.a', '.b', '.c-d', 'c-d'])
		assert.ok(names.has(name), name);
	for (const name of ['title', '.t', '.x', '.y']) assert.ok(!names.has(name), name);
});

test('custom properties that attributes and scripts read are found; those in text are not', () => {
	const { customProperties } = read(
		'<p style="x:var( --a, var(--b))">var(--c)</p><script>style = "var(--d)"</script>',
	);
	assert.deepEqual([...customProperties], ['--a', '--b', '--d']);
});

test('a page is hidden only when its robots element says noindex', () => {
	const page = (content: string) => read(`<meta name="robots" content="${content}">`).isHidden;
	assert.deepEqual(['noindex', 'follow, noindex', 'index', 'noindexing'].map(page), [
		true,
		true,
		false,
		false,
	]);
	assert.equal(read('<meta name="description" content="noindex">').isHidden, false);
});

test('attributes that hold a bare bracket are found in order, encoded ones are not', () => {
	const html = `<p title="a<b" class='x>y'><i title="&lt;&gt;">a > b</i><b data-x="&lt;<">c</b>`;
	assert.deepEqual(
		read(html).bareAttributes.map(({ start, end }) => html.slice(start, end).replace(/["']$/, '')),
		['title="a<b', "class='x>y", 'data-x="&lt;<'],
	);
});

test('a script in an attribute is refused with the file, however the attribute is written', () => {
	for (const html of ['<p onclick="a()">', '<svg ONLOAD=a()>', "<p class='x' onFocus>"])
		assert.throws(() => read(html), /^Error: a\/index\.html has a script in an attribute/, html);
});

/** What a careless search of the HTML would take for markup. */
const TRAPS = [
	'<style>p{color:red}</style>',
	'</head>',
	'</style><script>steal()</script>',
	'<script src="/evil.js"></script>',
	'<link rel="stylesheet" href="/evil.css">',
	'<meta name="robots" content="noindex">',
	'"><a id="evil" href="/evil/">',
	'<p onclick="steal()" class="evil" style="x:var(--evil)">',
	'<!-- ',
];

test('tags in a title, in an attribute and in a text are read as words', () => {
	const encoded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const page = (title: string, attribute: string, text: string) =>
		`<!doctype html><html><head><title>${title}</title><meta content="${attribute}"><link rel="stylesheet" href="/a.css"><script>own("s")</script></head><body class="c" title="${attribute}"><p id="i" style="x:var(--v)">${text}</p><a href="/b/">b</a></body></html>`;
	const facts = (html: string) => {
		const { styleSheets, bareAttributes, styleAttributes, ...rest } = read(html);
		return {
			...rest,
			styleSheets: styleSheets.map(({ start, end }) => html.slice(start, end)),
			styleAttributes: styleAttributes.map(({ start, end }) => html.slice(start, end)),
		};
	};
	const plain = facts(page('t', 't', 't'));
	assert.deepEqual(plain.styleAttributes, ['style="x:var(--v)"']);
	assert.deepEqual(plain.styleSheets, ['<link rel="stylesheet" href="/a.css">']);
	for (const trap of TRAPS) {
		// An attribute ends at its quotation mark, and a text at any tag, so Astro encodes those.
		const inAttribute = trap.replaceAll('"', '&#34;').replaceAll('var(', '');
		const given = [
			page(trap, 't', 't'),
			page('t', inAttribute, 't'),
			page(encoded(trap), encoded(inAttribute), encoded(trap)),
			page(encoded(trap), inAttribute, encoded(trap).replaceAll('"', '&#34;')),
		];
		for (const html of given) assert.deepEqual(facts(html), plain, html);
	}
});
