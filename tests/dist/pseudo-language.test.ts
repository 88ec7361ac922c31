// A site in the pseudo-language shows which texts readers and machines meet are not said by `words/`:
// those that are neither in brackets nor the story's own.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PSEUDO_LANGUAGE } from '../../src/words/pseudo-texts.ts';
import { build, LEAN, sites } from '../sites.ts';
import { storyTexts, unsaidTexts } from '../words/unsaid-texts.ts';
import { filesOf, read } from './files.ts';

/** Files all of whose texts are said by `words/`. Whoever finishes a room adds what it makes. */
const DONE = [
	/\.html$/,
	/^embed\/.+\//,
	/^feed\.(xml|json)$/,
	/^llms\.txt$/,
	/^oembed\//,
	/^search-index\.json$/,
	/^status\//,
];
/** Links of the newsroom at the top and at the foot of the harbour. */
const LINKS = ['All our explainers', 'How we work', 'Support the Desk'];
/**
 * What stands without brackets and is right: `and`, which `Intl` puts between the items of a list, as
 * in English; names of formats; and words of earlier editions, which their comparison cuts out.
 */
const ALLOWED = [
	'and',
	'Atom',
	'JSON Feed',
	'together',
	'crane division',
	'was written.',
	...LINKS,
];
/** What machines read and no reader: data as the author wrote it, and licenses of others. */
const EXEMPT = [/^data\//, /^licenses\.txt$/, /^robots\.txt$/, /^sitemap/];

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/pseudo-');
after(() => rmSync(work, { recursive: true, force: true }));

/** Prose on the method is written for each language, `words/en.mdx`, and the pseudo-language has none. */
const METHOD = /<section class="running-text">.*?<\/section>/s;

/** What is read of a file. Texts that are searched are the story's, put one after another. */
function shownIn(file: string, text: string): string {
	if (file === 'search-index.json') return text.replace(/"text":"(\\.|[^"\\])*"/g, '"text":""');
	return file === 'about/index.html' ? text.replace(METHOD, '') : text;
}

/** Builds a story in the pseudo-language. Returns the folder of the site. */
async function built(name: string, from: string): Promise<string> {
	const contentDir = join(work, name, 'content');
	cpSync(from, contentDir, { recursive: true });
	const file = join(contentDir, 'story.mdx');
	const text = readFileSync(file, 'utf8');
	const edited = text.replace(/^language: .*$/m, `language: ${PSEUDO_LANGUAGE}`);
	assert.notEqual(edited, text);
	writeFileSync(file, edited);
	const site = {
		url: 'https://news.example/',
		outDir: join(work, name, 'site'),
		contentDir,
		flags: ['--no-pdf'],
	};
	await build(site, { ...LEAN, CACHE_DIR: `./${join(work, name, 'cache')}` });
	return site.outDir;
}

for (const { name, contentDir } of [sites.harbour, sites.meadow])
	test(`every text of the site ${name} is said by words/ or by the story`, async () => {
		const site = await built(name, contentDir);
		const editions = join(contentDir, 'editions');
		const story = storyTexts([
			read(site, 'data/story.json'),
			read(contentDir, 'permalinks.json'),
			...filesOf(editions, '.json').map((file) => read(editions, file)),
		]);
		// Links divide a sentence of the story into parts.
		const written = filesOf(contentDir, '.mdx')
			.map((file) => read(contentDir, file).replace(/<[^>]*>|\s+/g, ' '))
			.join(' ');
		const files = filesOf(site, '').filter(
			(file) => /\.(html|json|xml|txt)$/.test(file) && !EXEMPT.some((one) => one.test(file)),
		);
		for (const done of DONE)
			assert.ok(
				files.some((file) => done.test(file)),
				String(done),
			);
		const unsaid = new Map<string, string>();
		for (const file of files.filter((one) => DONE.some((done) => done.test(one))))
			for (const text of unsaidTexts(file, shownIn(file, read(site, file)), story))
				if (!ALLOWED.includes(text) && !written.includes(text)) unsaid.set(text, file);
		assert.deepEqual([...unsaid], []);
	});
