// Words of a story that look like markup. Two sites are built: of a story with tags in its headlines
// and names, and of the same story with harmless characters in place of each `<`, `>` and `"`.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { leanEnv, leanSite } from '../lean-site.ts';
import { build, sites } from '../sites.ts';
import { filesOf, read } from './files.ts';

/** What is inserted after the first word of a line: at the end it would be cut from short titles. */
const HOSTILE: [file: string, line: RegExp, words: string][] = [
	['story.mdx', /^headline: (.+)$/m, '</head></title><style>p{color:red}</style>'],
	['story.mdx', /^shortTitle: (.+)$/m, '<style></head>'],
	['parties/harbour-company.mdx', /^name: (.+)$/m, '</style><script>alert(1)</script>'],
	['parties/harbour-company.mdx', /^short: (.+)$/m, '"><b>'],
	['quotes/q-no-ice.mdx', /^title: (.+)$/m, '"><img src=x onerror=alert(1)></title></head>'],
	['sources/lantern-2024-03-04.mdx', /^headline: (.+)$/m, '<!-- </script><style>*{x:y}'],
	['topics/what-next.mdx', /^question: (.+)$/m, '<link rel=stylesheet href=/x.css>'],
	['demands/keep-seven.mdx', /^title: (.+)$/m, '<meta name=robots content=noindex>'],
	['terms/gang.mdx', /^name: (.+)$/m, '<p class=x onclick=alert(1)>'],
];
/** Characters that sort as those they replace, so that lists keep their order. */
const HARMLESS: Record<string, string> = { '<': '[', '>': ']', '"': "'" };
const harmless = (text: string) => text.replace(/[<>"]/g, (sign) => HARMLESS[sign] ?? '');

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/hostile-');
after(() => rmSync(work, { recursive: true, force: true }));

/** Builds the story with these words in its lines and returns the folder of the site. */
async function built(name: string, wordsOf: (words: string) => string): Promise<string> {
	const contentDir = join(work, name, 'content');
	const outDir = join(work, name, 'site');
	cpSync(sites.harbour.contentDir, contentDir, { recursive: true });
	for (const [file, line, words] of HOSTILE) {
		const text = readFileSync(join(contentDir, file), 'utf8');
		const [all = '', value = ''] = line.exec(text) ?? [];
		assert.ok(value, `${file} has ${line}`);
		const edited = JSON.stringify(value.replace(/^\S+/, (first) => `${first} ${wordsOf(words)}`));
		writeFileSync(
			join(contentDir, file),
			text.replace(all, () => all.replace(value, () => edited)),
		);
	}
	await build({ ...leanSite, outDir, contentDir }, leanEnv(join(work, name, 'cache')));
	return outDir;
}

let hostile = '';
let control = '';
before(async () => {
	[hostile, control] = (await Promise.all([
		built('hostile', (words) => words),
		built('control', harmless),
	])) as [string, string];
});

const elements = (parent: Tree.Document | Tree.Element): Tree.Element[] =>
	parent.childNodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node)] : []));
const textOf = (element: Tree.Element): string =>
	element.childNodes
		.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
		.join('');
const namesIn = (site: string, file: string, name: string) =>
	elements(parse(read(site, file))).filter(({ tagName }) => tagName === name);

test('words that look like markup make no page more or less, and every page has its one style element with the same CSS', () => {
	const pages = filesOf(hostile, '.html');
	assert.ok(pages.length > 50);
	assert.deepEqual(pages, filesOf(control, '.html'));
	for (const file of pages) {
		const css = namesIn(hostile, file, 'style').map(textOf);
		assert.equal(css.length, 1, file);
		assert.ok((css[0] ?? '').length > 1000, file);
		assert.deepEqual(css, namesIn(control, file, 'style').map(textOf), file);
	}
});

test('words that look like markup are words: every page has the elements it has with harmless words', () => {
	const described = (site: string, file: string) =>
		elements(parse(read(site, file))).map(({ tagName, attrs }) =>
			[tagName, ...attrs.map(({ name, value }) => `${name}=${harmless(value)}`)].join(' '),
		);
	for (const file of filesOf(hostile, '.html'))
		assert.deepEqual(described(hostile, file), described(control, file), file);
});

test('a title is read as it was written', () => {
	const said = (file: string, name: string) => namesIn(hostile, file, name).map(textOf)[0] ?? '';
	const written = new Map(HOSTILE.map(([file, line, words]) => [`${file} ${line.source}`, words]));
	const expected: [page: string, file: string, field: string, elements: string[]][] = [
		['index.html', 'story.mdx', 'headline', ['h1']],
		['index.html', 'story.mdx', 'shortTitle', ['title']],
		['quotes/q-no-ice/index.html', 'quotes/q-no-ice.mdx', 'title', ['title', 'h1']],
		['embed/quotes/q-no-ice/index.html', 'quotes/q-no-ice.mdx', 'title', ['title']],
		['parties/harbour-company/index.html', 'parties/harbour-company.mdx', 'name', ['title', 'h1']],
		[
			'sources/lantern-2024-03-04/index.html',
			'sources/lantern-2024-03-04.mdx',
			'headline',
			['title', 'h1'],
		],
	];
	for (const [page, file, field, names] of expected) {
		const words = written.get(`${file} ^${field}: (.+)$`) ?? assert.fail(`${file} ${field}`);
		for (const name of names)
			assert.ok(said(page, name).includes(words), `${page} ${name}: ${said(page, name)}`);
	}
});
