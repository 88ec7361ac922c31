// A site in the pseudo-language shows which texts readers and machines meet are not said by `words/`:
// those that are neither in brackets nor the story's own. The story is read whole, with its pictures
// and PDFs; two invented stories have kinds of entries that it has not.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readFolder } from '../../src/load/read-folder.ts';
import { printAddress } from '../../src/story/addresses.ts';
import { buildStory } from '../../src/story/graph.ts';
import { pictureViews } from '../../src/views/picture.ts';
import { leanEnv, leanSite } from '../lean-site.ts';
import { build, type Site, sites } from '../sites.ts';
import { pseudoSite } from '../words/pseudo-site.ts';
import { type StoryTexts, storyTexts, unsaidInText, unsaidTexts } from '../words/unsaid-texts.ts';
import { writePseudoStory } from '../words/write-pseudo-story.ts';
import { filesOf, read } from './files.ts';
import { type Item, readPdf, type Tag } from './read-pdf.ts';

/** Files that are read, by what each is; every site has each. */
const READ = [
	/^(?!embed\/).*\.html$/,
	/^embed\/.+\.html$/,
	/^feed\.xml$/,
	/^feed\.json$/,
	/^feeds\/.*\.xml$/,
	/^llms\.txt$/,
	/^oembed\//,
	/^search-index\.json$/,
	/^status\//,
];
/** Links of the newsroom at the top and at the foot of the harbour. */
const LINKS = ['All our explainers', 'How we work', 'Support the Desk'];
/** Files without texts of ours in the language of the story, and why. */
const EXEMPT: [file: RegExp, why: string][] = [
	[/^data\/schema\//, 'describes fields to those who write programs, in English'],
	[/^data\/csv-metadata\.json$/, 'the same, of columns'],
	[
		/^data\//,
		'the story as its author wrote it, below the names of fields, which programs rely on',
	],
	[/^licenses\.txt$/, 'licenses of others'],
	[/^receipt\.json$/, 'hashes, below names for programs'],
	[/^img\//, 'images of figures'],
	[
		/^(embed\/.+\/\d+\/index\.html|oembed\/.+\/\d+\.json)$/,
		'cards of earlier editions, which keep the words that readers saw',
	],
	[/^(robots\.txt|sitemap.*\.xml|speculation-rules\.json)$/, 'addresses'],
];
/** Texts without brackets that are right, and why. */
const ALLOWED: [text: string, why: string][] = [
	['and', '`Intl` puts it between the items of a list, as in English'],
	['Atom', 'the name of a format'],
	['JSON Feed', 'the name of a format'],
	...['current', 'corrected', 'merged', 'withdrawn'].map((text): [string, string] => [
		text,
		'a value in the files of statuses',
	]),
	...LINKS.map((text): [string, string] => [text, 'a link of the newsroom']),
];
/** A command that readers type. */
const COMMAND = /^curl -i /;
const isAllowed = (text: string): boolean =>
	COMMAND.test(text) || ALLOWED.some(([allowed]) => allowed === text);

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/pseudo-');
after(() => rmSync(work, { recursive: true, force: true }));

/** Prose on the method is written for each language, `words/en.mdx`, and the pseudo-language has none. */
const METHOD = /<section class="running-text">.*?<\/section>/s;
const withoutMethod = (file: string, text: string): string =>
	file === 'about/index.html' ? text.replace(METHOD, '') : text;

/** What a story says now and said in its editions. */
function textsOf({ outDir, contentDir }: Pick<Site, 'outDir' | 'contentDir'>): StoryTexts {
	const editions = join(contentDir, 'editions');
	return storyTexts([
		read(outDir, 'data/story.json'),
		read(contentDir, 'permalinks.json'),
		...filesOf(editions, '.json').map((file) => read(editions, file)),
	]);
}

/** Each text of the files of a site that is neither in brackets nor the story’s, with its file. */
function unsaidOf(site: Pick<Site, 'outDir' | 'contentDir'>): [text: string, file: string][] {
	const story = textsOf(site);
	const files = filesOf(site.outDir, '').filter(
		(file) => /\.(html|json|xml|txt)$/.test(file) && !EXEMPT.some(([one]) => one.test(file)),
	);
	const [unread, ...others] = files.filter((file) => !READ.some((one) => one.test(file)));
	assert.equal(unread, undefined, `and ${others.length} more`);
	for (const one of READ)
		assert.ok(
			files.some((file) => one.test(file)),
			String(one),
		);
	const found = files.flatMap((file) =>
		unsaidTexts(file, withoutMethod(file, read(site.outDir, file)), story)
			.filter((text) => !isAllowed(text))
			.map((text): [string, string] => [text, file]),
	);
	return [...new Map(found)];
}

for (const { name, contentDir: from } of [sites.harbour, sites.meadow])
	test(`every text of the site ${name} is said by words/ or by the story`, async () => {
		const contentDir = join(work, name, 'content');
		writePseudoStory(from, contentDir);
		const outDir = join(work, name, 'site');
		await build({ ...leanSite, outDir, contentDir }, leanEnv(join(work, name, 'cache')));
		assert.deepEqual(unsaidOf({ outDir, contentDir }), []);
	});

test('every text of the real story’s pages, cards, feeds and data is said by words/ or by the story', () => {
	assert.deepEqual(unsaidOf(pseudoSite), []);
});

test('every text of its share pictures is', () => {
	const story = textsOf(pseudoSite);
	const entries = readFolder(pseudoSite.contentDir).flatMap((one) =>
		one.entry ? [one.entry] : [],
	);
	const views = pictureViews(buildStory(entries));
	assert.ok(views.length > 100);
	for (const view of views) {
		const { key, language: _, ...shown } = view;
		const unsaid = unsaidTexts('picture.json', JSON.stringify(shown), story);
		assert.deepEqual(
			unsaid.filter((one) => !isAllowed(one)),
			[],
			key,
		);
	}
});

/** Lines that stand on every sheet, at its head and foot, while a sentence goes on to the next. */
const isRunning = ({ y }: Item, height: number): boolean => y < 28 || y > height - 30;

for (const [paper, address] of Object.entries(printAddress))
	test(`every text of its print edition is, on ${paper}`, async () => {
		const { items, pages, title, outline, tags } = await readPdf(join(pseudoSite.outDir, address));
		const height = pages[0]?.height ?? 0;
		const [running, text] = [true, false].map((wanted) =>
			items.filter((one) => isRunning(one, height) === wanted).map((one) => one.text),
		);
		assert.ok(running && running.length > pages.length && text && text.length > 100);
		const alternatives = (tag: Tag): string[] => [
			...(tag.alt ? [tag.alt] : []),
			...tag.children.flatMap(alternatives),
		];
		const story = textsOf(pseudoSite);
		const shown = [running.join(' · '), text.join(' '), title, ...outline];
		const unsaid = [...shown, ...tags.flatMap(alternatives)].flatMap((one) =>
			unsaidInText(one, story),
		);
		assert.deepEqual(
			unsaid.filter((one) => !isAllowed(one)),
			[],
		);
	});

/** Texts that are 40 percent longer and full of accents make a page this much heavier at most. */
const MOST = 1.4;

test('no page of it weighs more than its longer words explain', () => {
	const weight = (folder: string, file: string): number => {
		const compressed = join(folder, `${file}.br`);
		return statSync(existsSync(compressed) ? compressed : join(folder, file)).size;
	};
	const both = filesOf(sites.root.outDir, '.html').filter((file) =>
		existsSync(join(pseudoSite.outDir, file)),
	);
	assert.ok(both.length > 200);
	const heavy = both
		.map((file) => ({
			file,
			ratio: weight(pseudoSite.outDir, file) / weight(sites.root.outDir, file),
		}))
		.filter(({ ratio }) => ratio > MOST);
	assert.deepEqual(heavy, []);
});
