// A story in Arabic: written from right to left, with letters of its own, and no word of the product’s
// in another language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { sites } from '../sites.ts';
import { filesOf, read } from './files.ts';
import { readPdf } from './read-pdf.ts';

const { outDir, contentDir } = sites.mina;
const pages = filesOf(outDir, '.html');
const page = (path: string) => read(outDir, `${path}index.html`);

/** Elements whose texts are code or addresses. */
const CODE = /^(script|style|code|textarea|noscript)$/;
const READ_ALOUD = /^(alt|title|aria-label|placeholder)$/;

/** The texts of a page that somebody reads or hears. */
function textsIn(node: Tree.Node): string[] {
	if ('tagName' in node && CODE.test(node.tagName)) return [];
	const own = 'value' in node ? [node.value] : [];
	const said = 'attrs' in node ? node.attrs.filter(({ name }) => READ_ALOUD.test(name)) : [];
	const inside = 'childNodes' in node ? node.childNodes.flatMap(textsIn) : [];
	return [...own, ...said.map(({ value }) => value), ...inside];
}

/** Names of formats, of papers and of systems, which are the same in every language. */
const NAMES =
	/\b(JSON( Schema| Feed)?|CSV|Atom|PDF|HTML|A4|Letter|WordPress|Ghost|Drupal|Content-Security-Policy|NFC|U|On the Record)\b/g;

test('every page is in Arabic, from right to left, and has its styles; pages in English have none of them', () => {
	assert.ok(pages.length > 60);
	for (const file of pages) {
		const html = read(outDir, file);
		assert.ok(html.includes('<html lang="ar" dir="rtl"'), file);
		assert.ok(html.includes('letter-spacing:normal!important'), file);
		assert.equal(html.match(/<style>/g)?.length, 1, file);
	}
	assert.match(
		/<link rel="preload"[^>]*>/.exec(page(''))?.[0] ?? '',
		/noto-naskh-arabic/,
		'the font is loaded first',
	);
	const english = read(sites.harbour.outDir, 'index.html');
	assert.ok(!/Noto Naskh Arabic|dir="rtl"|direction:ltr/.test(english));
});

test('all that is in Latin letters was written by the author, or is a name', () => {
	const story = filesOf(contentDir, '.mdx')
		.map((file) => read(contentDir, file))
		.join('\n');
	const tables = filesOf(outDir, '.csv').map((file) => file.replace(/^data\/|\.csv$/g, ''));
	const found = pages.flatMap((file) =>
		textsIn(parse(read(outDir, file)))
			.flatMap((text) => text.match(/[a-z][\w’'.-]*( [\w’'.()-]+)*/gi) ?? [])
			.map((text) => text.replace(NAMES, '').trim())
			.filter((text) => /[a-z]{2}/i.test(text))
			.filter((text) => !story.includes(text.replace(/\.$/, '')) && !tables.includes(text))
			.filter((text) => !/^(localhost|story|mots|https?)\b/.test(text))
			.map((text) => `${file}: ${text}`),
	);
	assert.deepEqual(found, []);
});

test('a Latin name is an element of its own, and no sign that nobody sees is in a text', () => {
	const has = (path: string, html: string) => assert.ok(page(path).includes(html), html);
	has('sources/courier-2025-03-01/', '<bdi>Dawn auction splits a fishing harbour (again?)</bdi>');
	has('parties/northgate-ice/', '<bdi>Northgate Ice (Saltmarsh) Ltd.</bdi>');
	has('', '<bdi>The Saltmarsh Courier</bdi></a>، ');
	const hasSign = (node: Tree.Node): boolean =>
		'tagName' in node && (CODE.test(node.tagName) || node.tagName === 'head')
			? false
			: ('value' in node && /[\u2066-\u2069]/.test(node.value)) ||
				('childNodes' in node && node.childNodes.some(hasSign));
	assert.deepEqual(
		pages.filter((file) => hasSign(parse(read(outDir, file)))),
		[],
	);
});

test('words of another language say so, and which way they are written', () => {
	const original = /<div class="original" lang="en" dir="ltr">/;
	for (const path of ['quotes/q-ice-melts/', 'embed/quotes/q-ice-melts/'])
		assert.ok(original.test(page(path)), path);
});

test('arrows point the way the language is read', () => {
	assert.ok(page('demands/dawat-jalsa/').includes(' ← '));
	assert.ok(page('').includes('↪'));
	for (const file of pages) assert.ok(!/[→↩]/.test(read(outDir, file)), file);
});

test('on paper the margins are mirrored, and one running head stays', async () => {
	for (const file of ['summary.pdf', 'summary-a4.pdf']) {
		const pdf = await readPdf(`${outDir}/${file}`);
		const { height } = pdf.pages[1] ?? { height: 0 };
		const top = pdf.items.filter((one) => one.page === 2 && one.y > height - 40);
		const [left, right] = [top.filter((one) => one.x < 300), top.filter((one) => one.x > 300)];
		const letters = (items: typeof top) =>
			items
				.map((one) => one.text)
				.join('')
				.replace(/\s/g, '').length;
		// The title of the story at the right; at the left the name of one section, not of all.
		assert.ok(letters(right) > 15 && letters(right) < 40, `${file}: ${letters(right)}`);
		assert.ok(letters(left) > 3 && letters(left) < 25, `${file}: ${letters(left)}`);
	}
});
