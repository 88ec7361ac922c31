// Content is data: more than fifty strings that some program may take for something else stand in every text of
// every collection, and every file of the site holds them as words.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import remarkParse from 'remark-parse';
import RssParser from 'rss-parser';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { OEmbed } from '../../src/formats/oembed.ts';
import { collectionNames } from '../../src/schema/collections.ts';
import { hostileSites, hostileStoryOf } from '../hostile/hostile-sites.ts';
import type { HostileEntry } from '../hostile/hostile-story.ts';
import { HOSTILE_STRINGS } from '../hostile/hostile-strings.ts';
import { textFields } from '../hostile/text-fields.ts';
import { filesOf, read } from './files.ts';
import { dense, readPdf } from './read-pdf.ts';

const { words, pictures } = hostileSites;
const { entries, refusals } = hostileStoryOf(words);

/** One kind of space, since lines may break anywhere. */
const tidy = (text: string) => text.replace(/[\s\u0085]+/g, ' ').trim();
const at = (value: unknown, path: (string | number)[]): unknown =>
	path.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)?.[key], value);

type Parent = Tree.Document | Tree.DocumentFragment | Tree.Element;
const nodes = (parent: Parent): Tree.ChildNode[] =>
	parent.childNodes.flatMap((node) => [node, ...('childNodes' in node ? nodes(node) : [])]);
const elements = (parent: Parent): Tree.Element[] =>
	nodes(parent).filter((node): node is Tree.Element => 'tagName' in node);
const textOf = (parent: Parent): string =>
	nodes(parent)
		.map((node) => (node.nodeName === '#text' ? (node as Tree.TextNode).value : ''))
		.join('');
const named = (all: Tree.Element[], name: string) => all.filter(({ tagName }) => tagName === name);
const attribute = (element: Tree.Element | undefined, name: string) =>
	element?.attrs.find((one) => one.name === name)?.value;

/** Attributes that hold an address which a browser fetches or follows. */
const ADDRESSES = new Set([
	'href',
	'src',
	'srcset',
	'action',
	'formaction',
	'data',
	'poster',
	'cite',
]);

/** What shows that words became markup, or were escaped twice. */
function faults(root: Parent): string[] {
	const found: string[] = [];
	for (const node of nodes(root)) {
		if (node.nodeName === '#comment' && (node as Tree.CommentNode).data.includes('zq'))
			found.push(`a comment ${(node as Tree.CommentNode).data}`);
		if (!('tagName' in node)) continue;
		const { tagName, attrs } = node;
		if (tagName.includes('zq')) found.push(`an element ${tagName}`);
		for (const { name, value } of attrs) {
			if (/^on|zq|[^a-z0-9:_-]/i.test(name)) found.push(`an attribute ${name} of ${tagName}`);
			// An address that an author writes into a text is a link.
			if (!ADDRESSES.has(name) || (tagName === 'a' && /^https?:\/\//.test(value))) continue;
			if (
				!/^(https?:\/\/(example\.org|localhost)[/:]|mailto:|[#?]|\/(?!\/)|data:(image\/|font\/|,$)|\.)/.test(
					value,
				)
			)
				found.push(`${name} of ${tagName} is ${value}`);
		}
		if (/^(script|style)$/.test(tagName) && attribute(node, 'type') !== 'application/ld+json')
			if (textOf(node).includes('zq')) found.push(`words in ${tagName}`);
	}
	return found;
}

/**
 * A text as a sentence or a title in English holds it: between the signs that keep a text of the other
 * direction apart, when it has letters of that direction.
 */
const inSentence = (text: string) =>
	/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text;

const ESCAPED_TWICE =
	/&(lt|gt|quot|#39|#x3C);?(script zq|img zq|svg zq|\/?style|title)|&amp;nbsp;|&amp;amp;amp;/i;

test('there are more than fifty strings, all different, and each is well formed', () => {
	assert.equal(new Set(HOSTILE_STRINGS).size, HOSTILE_STRINGS.length);
	assert.ok(HOSTILE_STRINGS.length > 50);
	assert.ok(HOSTILE_STRINGS.every((one) => one.isWellFormed() && one.trim() === one));
});

test('words that became markup are found', () => {
	const found = (html: string) => faults(parse(`<!doctype html><title>x</title>${html}`)).length;
	assert.equal(found('<p>&lt;script zq>alert(1)&lt;/script> <a href="/">zq</a>'), 0);
	for (const html of [
		'<zq>',
		'<p zq>',
		'<p onclick="a">',
		'<!-- zq -->',
		'<script>"zq"</script>',
		'<style>zq{}</style>',
		'<a href="javascript:zq">',
		'<a href="data:text/html,x">',
		'<img src="//zq.example/x">',
		'<form action="//zq.example/">',
	])
		assert.equal(found(html), 1, html);
	assert.match('&lt;script zq', ESCAPED_TWICE);
});

/** Words of a quotation, which the checks compare with it: they are no free text. */
const NO_FREE_TEXT = new Set(['accounts.*.show.*']);
/** Strings that a field may refuse: those in quotation marks, those that cite, and over its length. */
const MOST_REFUSED = 12;

for (const collection of collectionNames)
	test(`every text of ${collection} that its schema knows holds the strings, or refuses one with file, line and advice`, () => {
		const ours = entries.filter((entry) => entry.collection === collection);
		const least = collection === 'story' ? 1 : HOSTILE_STRINGS.length - MOST_REFUSED;
		for (const field of textFields(collection).filter((one) => !NO_FREE_TEXT.has(one))) {
			const held = new Set(
				ours.flatMap(({ texts }) =>
					texts.filter((one) => one.field === field).map(({ string }) => string),
				),
			);
			assert.ok(held.size >= least, `${field} holds ${held.size}`);
		}
		const met = new Set(ours.flatMap(({ texts }) => texts.map(({ string }) => string)));
		for (const i of HOSTILE_STRINGS.keys())
			assert.ok(
				met.has(i) ||
					refusals.some(({ string, file }) => string === i && file.startsWith(collection)),
				`${collection} never meets ${HOSTILE_STRINGS[i]}`,
			);
	});

test('what is refused is refused with file, line, what and why', () => {
	for (const { file, problem } of refusals) {
		assert.ok(existsSync(join(words.contentDir, file)), file);
		assert.ok((problem.line ?? 0) > 1 && problem.what && problem.fix.length > 20, problem.what);
		assert.ok(!/\n\s+at /.test(problem.what + problem.fix), problem.what);
	}
	const held = entries.flatMap(({ texts }) => texts).length;
	const refused = refusals.filter(({ string }) => string !== undefined).length;
	assert.ok(held > 4000 && refused < held / 10, `${refused} refused, ${held} held`);
});

test('no page or card has an element, an attribute, a comment or a script from a text, and each has one title', () => {
	const pages = filesOf(words.outDir, '.html');
	assert.ok(pages.length > 900);
	for (const file of pages) {
		const document = parse(read(words.outDir, file));
		assert.deepEqual(faults(document), [], file);
		const all = elements(document);
		for (const name of ['html', 'head', 'body', 'title', 'style'])
			assert.ok(
				named(all, name).filter((one) => one.namespaceURI.endsWith('xhtml')).length === 1,
				`${file} has one ${name}`,
			);
		// The gallery shows HTML to copy.
		if (!/^(share|embed\/index)/.test(file))
			assert.doesNotMatch(textOf(document), ESCAPED_TWICE, file);
		for (const script of named(all, 'script'))
			if (attribute(script, 'type') === 'application/ld+json') {
				const data = JSON.parse(textOf(script));
				assert.ok(!/"(zq|__proto__)":|"@type":"zq"/.test(JSON.stringify(data)), file);
			}
	}
});

const TITLES: Partial<Record<HostileEntry['collection'], string>> = {
	topics: 'question',
	parties: 'name',
	people: 'name',
	demands: 'title',
	quotes: 'title',
	differences: 'question',
	sources: 'headline',
};
const withPage = entries.filter(
	({ collection, data }) => data[TITLES[collection] ?? ''] !== undefined,
);

test('a page says the title of its entry in its heading, its title, its preview and its JSON-LD, and the words of its body', () => {
	assert.ok(withPage.length > 400);
	for (const { collection, id, data, words: body } of withPage) {
		const title = tidy(String(data[TITLES[collection] ?? '']));
		const all = elements(parse(read(words.outDir, `${collection}/${id}/index.html`)));
		const [heading] = named(all, 'h1').map((one) => tidy(textOf(one)));
		assert.ok(heading?.includes(title), `${id}: ${heading}`);
		const [inTab = ''] = named(all, 'title').map((one) => tidy(textOf(one)));
		const preview = named(all, 'meta').find((one) => attribute(one, 'property') === 'og:title');
		for (const said of [inTab, tidy(attribute(preview, 'content') ?? '')])
			assert.ok(said.includes(title.slice(0, 40).trim()), `${id}: ${said}`);
		const main = tidy(named(all, 'main').map(textOf).join(''));
		for (const one of body) assert.ok(main.includes(tidy(one)), `${id} lacks ${one}`);
		const [graph = ''] = named(all, 'script')
			.filter((one) => attribute(one, 'type') === 'application/ld+json')
			.map(textOf);
		assert.ok(tidy(JSON.parse(graph)[0].headline).includes(title.slice(0, 40).trim()), id);
	}
});

test('every JSON file parses; /data/story.json and the search index hold every text letter by letter', () => {
	for (const file of filesOf(words.outDir, '.json')) {
		const parsed = JSON.parse(read(words.outDir, file));
		assert.equal(
			Object.getPrototypeOf(parsed),
			Array.isArray(parsed) ? Array.prototype : Object.prototype,
		);
	}
	const data = JSON.parse(read(words.outDir, 'data/story.json')).entries;
	for (const { collection, id, data: written, texts } of entries) {
		const { fields } = data[collection].find((one: { id: string }) => one.id === id);
		for (const { path, field, string } of texts)
			if (field.startsWith('notKnown'))
				assert.equal(tidy(at(fields, path) as string), tidy(HOSTILE_STRINGS[string] ?? ''), id);
			else assert.equal(at(fields, path), at(written, path), `${id} ${path.join('.')}`);
	}
	const found = JSON.parse(read(words.outDir, 'search-index.json'));
	const titles = new Set(found.map(({ title }: { title: string }) => title));
	for (const { collection, id, data: written } of withPage) {
		const title = written[TITLES[collection] ?? ''];
		assert.ok(
			[...titles].some((one) => String(one).endsWith(String(title))),
			`${id} is searched`,
		);
		const status = JSON.parse(read(words.outDir, `status/${collection}/${id}.json`));
		// The title of a source begins with its publisher.
		const said = collection === 'sources' ? inSentence(String(title)) : String(title);
		assert.ok(status.title.endsWith(said), id);
	}
});

/** RFC 4180: cells between commas, quoted ones with doubled quotation marks. */
function csvRows(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
	while (cell.lastIndex < text.length) {
		const [whole, quoted, plain = '', end] = cell.exec(text) ?? assert.fail('not CSV');
		rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end !== ',') rows.push([]);
		if (whole === '') break;
	}
	return rows.filter((row) => row.length > 0);
}

test('every table parses, no cell can start a formula, and cells hold the texts', () => {
	for (const collection of collectionNames) {
		const [header = [], ...rows] = csvRows(read(words.outDir, `data/${collection}.csv`));
		const ours = entries.filter((entry) => entry.collection === collection);
		assert.equal(rows.length, ours.length, collection);
		for (const row of rows) {
			assert.equal(row.length, header.length, `${collection} ${row[0]}`);
			for (const cell of row)
				assert.doesNotMatch(cell, /^\s*[=+\-@\t\r＝＋－＠]/, `${collection} ${row[0]}`);
			const entry = ours.find(({ id }) => id === row[0]) ?? assert.fail(row[0]);
			for (const { path } of entry.texts.filter((one) => !/[*]|notKnown/.test(one.field))) {
				const text = String(at(entry.data, path));
				const cell = row[header.indexOf(path.join('.'))];
				assert.ok(cell === text || cell === `'${text}`, `${row[0]} ${path.join('.')}: ${cell}`);
			}
		}
	}
});

test('both feeds parse in two parsers, with the same titles and texts, and no markup in them', async () => {
	const xml = read(words.outDir, 'feed.xml');
	const atom = parseAtomFeed(xml);
	const json = parseJsonFeed(JSON.parse(read(words.outDir, 'feed.json')));
	const rss = await new RssParser({ customFields: { item: [['content', 'raw']] } }).parseString(
		xml,
	);
	const items = json.items ?? [];
	assert.ok(items.length > HOSTILE_STRINGS.length);
	assert.deepEqual(
		atom.entries?.map(({ title }) => tidy(String(title?.value))),
		items.map(({ title }) => tidy(title ?? '')),
	);
	assert.deepEqual(
		rss.items.map(({ title }) => tidy(title ?? '')),
		items.map(({ title }) => tidy(title ?? '')),
	);
	for (const { data } of entries.filter(({ collection }) => collection === 'corrections')) {
		const item = items.find(({ content_text = '' }) =>
			content_text.startsWith(`Before: ${inSentence(String(data.before))}\n`),
		);
		assert.ok(
			item?.content_text?.includes(`Now: ${inSentence(String(data.after))}\n`),
			String(data.before),
		);
		const [, ofAtom] = [...(atom.entries ?? [])]
			.flatMap((one) => [one.id, one])
			.slice((atom.entries ?? []).findIndex(({ id }) => id === item?.id) * 2);
		assert.equal(
			tidy(String((ofAtom as { content?: { value?: string } }).content?.value)),
			tidy(item?.content_text ?? ''),
		);
	}
});

test('every oEmbed answer is safe to insert: a quotation, a frame and our script, with the title as text', () => {
	const files = filesOf(`${words.outDir}/oembed`, '.json');
	assert.ok(files.length > 300);
	let translated = 0;
	for (const file of files) {
		const answer = JSON.parse(read(`${words.outDir}/oembed`, file)) as OEmbed;
		if (answer.type !== 'rich') continue;
		const fragment = parseFragment(answer.html);
		assert.deepEqual(faults(fragment), [], file);
		const all = elements(fragment);
		const entry = entries.find(({ collection, id }) => `${collection}/${id}.json` === file);
		// The original of a translation names its language.
		const originals = entry?.data.translation ? (entry.data.words as string[]) : [];
		assert.deepEqual(
			named(all, 'span').map((one) => [one.attrs, textOf(one)]),
			originals.map((words) => [[{ name: 'lang', value: 'es' }], `“${words}”`]),
			file,
		);
		translated += originals.length;
		assert.deepEqual(
			[...new Set(all.map(({ tagName }) => tagName).filter((name) => name !== 'span'))].sort(),
			['a', 'blockquote', 'iframe', 'p', 'script'],
		);
		assert.deepEqual(
			named(all, 'script').map((one) => [attribute(one, 'src'), textOf(one)]),
			[[`${words.url}embed.js`, '']],
		);
		assert.equal(attribute(named(all, 'iframe')[0], 'title'), answer.title, file);
		assert.doesNotMatch(textOf(fragment), ESCAPED_TWICE, file);
	}
	assert.ok(translated > 40, String(translated));
});

test('llms.txt is Markdown in which every text is text', () => {
	const tree = unified().use(remarkParse).parse(read(words.outDir, 'llms.txt'));
	const said = new Set<string>();
	visit(tree, (node) => {
		assert.ok(
			!['html', 'image', 'code', 'inlineCode', 'definition'].includes(node.type),
			node.type,
		);
		if (node.type === 'link')
			assert.match(node.url, /^(http:\/\/localhost:\d+|https:\/\/example\.org)\//);
		if (node.type === 'text') said.add(tidy(node.value)).add(tidy(node.value.replace(/^: /, '')));
	});
	for (const { data } of entries.filter(({ collection }) => collection === 'topics'))
		for (const text of [data.question, data.answer])
			assert.ok(said.has(tidy(String(text))), String(text));
});

test('headers, rules for robots, the sitemap and licences hold no text of the story', () => {
	for (const file of filesOf(words.outDir, '').filter((one) =>
		/^(_headers|robots\.txt|licenses\.txt|sitemap.*\.xml|speculation-rules\.json|embed\.js)$/.test(
			one,
		),
	))
		assert.doesNotMatch(read(words.outDir, file), /zq/, file);
});

test('every entry with a page has a share picture of 1200 × 630, whose alternative text is an attribute', () => {
	const drawn = new Set<string>();
	for (const { collection, id, data } of hostileStoryOf(pictures).entries) {
		if (data[TITLES[collection] ?? ''] === undefined) continue;
		const all = elements(parse(read(pictures.outDir, `${collection}/${id}/index.html`)));
		const meta = (name: string) =>
			attribute(
				named(all, 'meta').find((one) => attribute(one, 'property') === name),
				'content',
			);
		const file = meta('og:image')?.slice(pictures.url.length) ?? assert.fail(id);
		const png = readFileSync(join(pictures.outDir, file));
		assert.equal(png.toString('latin1', 1, 4), 'PNG');
		assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], file);
		assert.ok((meta('og:image:alt') ?? '').isWellFormed() && meta('og:image:alt') !== '', id);
		drawn.add(file);
	}
	assert.ok(drawn.size > 60, String(drawn.size));
});

test('the print edition is made, and its text holds the words', async () => {
	const story = hostileStoryOf(pictures).entries.find(({ collection }) => collection === 'story');
	for (const file of ['summary.pdf', 'summary-a4.pdf']) {
		const pdf = await readPdf(join(pictures.outDir, file));
		const text = dense(pdf.items.map((one) => one.text).join(''));
		for (const field of ['headline', 'standfirst', 'shortTitle'])
			assert.ok(text.includes(dense(String(story?.data[field]))), `${file}: ${field}`);
		const titles = hostileStoryOf(pictures)
			.entries.filter(({ data }) => data.inSummary)
			.map(({ collection, data }) =>
				String(data[collection === 'quotes' ? 'words' : (TITLES[collection] ?? 'title')]),
			);
		assert.ok(titles.length > 3);
		for (const title of titles) assert.ok(text.includes(dense(title)), `${file}: ${title}`);
		assert.ok(pdf.links.every(({ address = 'https:' }) => /^https?:/.test(address)));
	}
});
