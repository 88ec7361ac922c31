// What readers and machines meet is said by `words/`, so that it can be said in another language.
// Rooms are listed here when they are done; what they may hold in English is listed with the reason.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { collections } from '../../src/schema/collections.ts';
import { englishIn } from './english-in.ts';

/** Rooms, or folders and files in them, without English of their own. */
const DONE = [
	'client/',
	'components/',
	'formats/',
	'layouts/',
	'pages/',
	'pictures/',
	'story/',
	'views/',
];

/**
 * Not listed above and never to be: `schema/`, `checks/`, `markdown/`, `load/` and `integrations/`
 * speak to editors and to whoever runs a build, in English.
 */
const EDITORS = 'it speaks to editors';
const DESCRIBES = 'it describes fields to those who write programs, as the schemas do';
/** Files that may hold English: all of it, or the texts named. */
const EXEMPT: Record<string, { why: string; only?: string[] }> = {
	'client/gallery.ts': { why: 'a selector', only: ['label > input, label > textarea'] },
	'components/FigureImage.astro': { why: 'a length in CSS', only: ['px, 100vw)'] },
	'formats/brand-css.ts': { why: 'a style sheet' },
	'formats/card-frame.ts': { why: 'a tag', only: ['<script async'] },
	'formats/editor-schema.ts': { why: EDITORS },
	'formats/caddy-config.ts': { why: 'a configuration' },
	'formats/caddy-site.ts': { why: 'a configuration' },
	'formats/headers-caddy.ts': { why: 'a configuration' },
	'formats/headers-nginx.ts': { why: 'a configuration' },
	'formats/nginx-site.ts': { why: 'a configuration' },
	'formats/headers.ts': { why: 'values of headers' },
	'formats/json-schema.ts': { why: DESCRIBES },
	'formats/main-entity.ts': {
		why: 'types of schema.org',
		only: ['Organization', 'Person', 'Quotation', 'Claim', 'Event'],
	},
	'formats/page-json-ld.ts': { why: 'types of schema.org', only: ['Organization', 'Person'] },
	'formats/robots.ts': { why: 'a configuration' },
	'formats/story-data-schema.ts': { why: DESCRIBES },
	'formats/table-columns.ts': { why: DESCRIBES },
	'pages/newsrooms.astro': { why: 'a command', only: [`curl -i -H 'If-None-Match: "…"'`] },
	'pictures/fonts.ts': { why: 'names of fonts' },
	'pictures/require-font.ts': { why: 'names of scripts', only: ['Latn', 'Arab'] },
	'pictures/style.ts': { why: 'a style sheet' },
	'story/addresses.ts': { why: 'names of formats', only: ['Atom', 'JSON Feed'] },
	'story/articles.ts': { why: 'articles to look for in texts' },
	...Object.fromEntries(
		['arabic', 'french', 'german', 'spanish'].map((language) => [
			`story/attribution/${language}.ts`,
			{ why: 'verbs to look for in texts, and what to write' },
		]),
	),
	'story/attribution-verbs.ts': { why: 'verbs to look for in English texts, and what to write' },
	'story/doubtful-speaker.ts': {
		why: 'kinds of doubt',
		only: ['not named', 'other named nearest'],
	},
	'story/fault-in-words.ts': { why: EDITORS },
	'story/german-dates.ts': { why: 'how German writes times of day', only: ['Uhr'] },
	'story/hold.ts': { why: EDITORS },
	'story/news-months.ts': { why: 'how American English shortens months, and nobody else' },
	'story/names-in-text.ts': { why: 'the English article', only: ['the', 'The'] },
	'story/permalinks.ts': { why: 'a command', only: ['npm run publish-addresses --'] },
	'story/provenance.ts': { why: 'kinds of faults' },
	'story/refuse-strange-merge.ts': { why: EDITORS },
	'story/reserved-id.ts': { why: EDITORS },
};

const SRC = new URL('../../src/', import.meta.url);

/** Values that authors choose from. What readers see of them is a text of its own. */
function choices(): Set<string> {
	const found = new Set<string>();
	for (const schema of Object.values(collections))
		JSON.stringify(
			z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
			(key, value) => {
				if (key === 'enum') for (const one of value) found.add(one);
				if (key === 'const') found.add(value);
				return value;
			},
		);
	return found;
}

const isExempt = (file: string, text: string): boolean => {
	const exempt = EXEMPT[file];
	return exempt !== undefined && (exempt.only?.includes(text) ?? true);
};

test('rooms that are done hold no English', () => {
	const values = choices();
	assert.ok(values.has('news release') && values.has('took place'));
	const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => /\.(ts|astro)$/.test(file) && DONE.some((room) => file.startsWith(room)))
		.sort();
	for (const room of DONE)
		assert.ok(
			files.some((file) => file.startsWith(room)),
			room,
		);
	const used = new Set<string>();
	const found = files.flatMap((file) =>
		englishIn(file, readFileSync(new URL(file, SRC), 'utf8'))
			.filter(({ text }) => !values.has(text))
			.filter(({ text }) => {
				if (isExempt(file, text)) used.add(`${file} ${EXEMPT[file]?.only ? text : ''}`);
				return !isExempt(file, text);
			})
			.map(({ line, text }) => `${file}:${line} ${text}`),
	);
	assert.deepEqual(found, []);
	const unused = Object.entries(EXEMPT)
		.flatMap(([file, { only = [''] }]) => only.map((text) => `${file} ${text}`))
		.filter((one) => !used.has(one) && DONE.some((room) => one.startsWith(room)));
	assert.deepEqual(unused, [], 'exemptions that nothing needs');
});

test('English is found wherever it can stand', () => {
	// `@{` stands for the placeholder of a template.
	const found = (file: string, text: string) =>
		englishIn(file, text.replaceAll('@{', '$' + '{')).map((one) => one.text);
	const code: [string, string[]][] = [
		["const a = 'Two words';", ['Two words']],
		['const a = `by @{b}`;', ['by']],
		['const a = `@{b}, as of @{c}`;', [', as of']],
		["const a = { kind: 'Demand' };", ['Demand']],
		["const a = b.join(' and ');", ['and']],
		["const a = b ? 'not known' : c;", ['not known']],
		["const f = (a = 'One') => a;", ['One']],
		["say('date.about', { date: 'no date' });", ['no date']],
		["new Error('a b'); b as 'c d'; c satisfies 'c d';", []],
		["import a from 'A b'; export * from 'A b';", []],
		["type A = 'Two words'; let a: 'Two words';", []],
		["const a = { 'Two words': 1 }; a['Two words'];", []],
		["if (a === 'two words' || b.includes('two words')) throw new TypeError('No good');", []],
		["switch (a) { case 'two words': }", []],
		[
			"const a = ['quotes', 'camelCase', 'NewsArticle', '/a/b/', '#x', 'a-b', '{}', '–', 'UTC'];",
			[],
		],
		["say('Two words');", []],
		['const a = `@{b}-page`, c = `/a/@{b}/`, d = `@{b} · @{c}`;', []],
	];
	for (const [text, expected] of code) assert.deepEqual(found('a.ts', text), expected, text);
	const markup: [string, string[]][] = [
		['<p>word</p>', ['word']],
		['<p class="a b" id="Two words">{a}</p>', []],
		['<img alt="A ship" src="A b" />', ['A ship']],
		['<p aria-label={`by @{a}`} data-a="A b" />', ['by']],
		["<p>{a && 'Sources'} · {a ? <b>in</b> : say('a.b')}</p>", ['Sources', 'in']],
		['<List title="All of them" name="b c" />', ['All of them']],
		['<style>.a { content: "Two words" }</style>', []],
		["<script>const a = 'Two words';</script>", []],
		["---\nconst a = 'Two words';\n---\n<p>&nbsp;· 3 –</p>", ['Two words']],
		['<!-- Two words -->', []],
	];
	for (const [text, expected] of markup) assert.deepEqual(found('a.astro', text), expected, text);
	assert.deepEqual(englishIn('a.ts', "\n\nconst a = 'Two words';"), [
		{ line: 3, text: 'Two words' },
	]);
	assert.deepEqual(englishIn('a.astro', '---\n---\n\n<p>Two</p>'), [{ line: 4, text: 'Two' }]);
});
