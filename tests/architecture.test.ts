// The architecture as data: which folder (“room”) of src/ may import from which, and from which
// packages. Whoever needs another import changes the table here, on purpose.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importsOf } from './imports-of.ts';

interface Room {
	/** The rooms it may import from, besides itself. */
	rooms: string[];
	/** Rooms and packages from which it may import types only. */
	types?: string[];
	packages?: RegExp[];
}

const ASTRO = /^astro([:/]|$)/;
const NODE = /^node:/;
const UNIFIED =
	/^(unified|mdast|hast|unist|(remark|rehype|mdast-util|hast-util|unist-util)-[a-z-]+)$/;
const NEAREST = /^fastest-levenshtein$/;

const ROOMS: Record<string, Room> = {
	schema: { rooms: [], packages: [/^zod$/, /^edtf$/] },
	story: { rooms: ['schema'], packages: [/^edtf$/, /^diff$/] },
	markdown: { rooms: ['schema'], packages: [UNIFIED, NEAREST] },
	checks: { rooms: ['schema', 'story'], packages: [NEAREST] },
	views: { rooms: ['schema', 'story'], packages: [/^diff$/] },
	load: {
		rooms: ['schema', 'story', 'markdown', 'checks', 'views'],
		types: ['zod'],
		packages: [/^(js-)?yaml$/, NEAREST, NODE, ASTRO],
	},
	styles: { rooms: [] },
	components: { rooms: ['views', 'styles', 'layouts'], types: ['story', 'schema'] },
	layouts: {
		rooms: ['views', 'styles', 'components', 'formats', 'pictures'],
		types: ['story', 'schema'],
		packages: [/^@fontsource\/newsreader\//],
	},
	formats: {
		rooms: ['schema', 'story', 'views'],
		types: ['schema-dts'],
		packages: [/^(feedsmith|csv-stringify|zod)(\/|$)/],
	},
	pictures: { rooms: ['views'], packages: [NODE, /^@takumi-rs\//, /^uqr$/] },
	pages: {
		rooms: ['views', 'layouts', 'components', 'styles', 'load', 'formats', 'pictures'],
		packages: [ASTRO],
	},
	client: { rooms: [], packages: [/^minisearch$/] },
	integrations: {
		rooms: ['story', 'checks', 'load', 'formats'],
		types: ['views'],
		packages: [
			NODE,
			ASTRO,
			/^@astrojs\/sitemap$/,
			/^playwright-core$/,
			/^@cantoo\/pdf-lib$/,
			/^postcss$/,
		],
	},
	/** Files directly in src/, where Astro expects them. */
	'': { rooms: ['load'], packages: [ASTRO, NODE] },
};
/**
 * Rooms whose .astro files may have a `<script>`. It runs in the browser, so it may import from
 * client/ only.
 */
const MAY_SCRIPT = ['components', 'layouts', 'pages'];
const REFUSED_FOLDERS = ['utils', 'helpers', 'lib', 'common', 'misc'];
const MOST_LINES = 200;
const FIRST_STORY = /kaiser|nuhw|rosselli|permanente/i;

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
	.filter((one) => one.isFile())
	.map((one) => posix.join(one.parentPath.slice(SRC.length).replaceAll('\\', '/'), one.name))
	.sort();
const textOf = (file: string) => readFileSync(SRC + file, 'utf8');
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

/** Why a file may not import something, or undefined when it may. */
function objection(
	file: string,
	{ from, typeOnly, inScript }: { from: string; typeOnly: boolean; inScript: boolean },
): string | undefined {
	const room = ROOMS[roomOf(file)];
	if (!room) return `${file}: “${roomOf(file)}” is not a room in the table`;
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

test('pages take no props from their paths, and nothing uses parts of Astro that a build does not provide', () => {
	const astro = files.filter((file) => file.endsWith('.astro'));
	assert.ok(astro.length > 50);
	assert.deepEqual(
		astro.filter((file) => /\bAstro\.(?!(params|url|site|props|self)\b)/.test(textOf(file))),
		[],
	);
	assert.deepEqual(
		astro.filter(
			(file) =>
				file.startsWith('pages/') && /\bparams:[^\n]*\bprops:|\bAstro\.props\b/.test(textOf(file)),
		),
		[],
	);
});

test('every import is allowed by the table of rooms', () => {
	const imports = files
		.filter((file) => /\.(ts|astro|mdx)$/.test(file))
		.flatMap((file) => importsOf(file, textOf(file)).map((one) => ({ file, ...one })));
	assert.ok(imports.length > 50, 'imports are found at all');
	assert.deepEqual(
		imports.flatMap(({ file, ...one }) => objection(file, one) ?? []),
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
		['markdown/refused.ts', 'mdast-util-mdx-jsx'],
		['layouts/Card.astro', '../client/card.js?raw'],
	];
	assert.deepEqual(
		allowed.flatMap(([file, from, change]) => objection(file, { from, ...value, ...change }) ?? []),
		[],
	);
});

test(`no file has more than ${MOST_LINES} lines`, () => {
	assert.deepEqual(
		files.filter((file) => textOf(file).replace(/\n$/, '').split('\n').length > MOST_LINES),
		[],
	);
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

test('the generator knows nothing of its first story', () => {
	assert.deepEqual(
		files.filter((file) => FIRST_STORY.test(file) || FIRST_STORY.test(textOf(file))),
		[],
	);
});
