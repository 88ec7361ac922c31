import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentLoader } from '../../src/load/content-loader.ts';
import { readEntryCache } from '../../src/load/entry-cache.ts';
import { hashOfText } from '../../src/load/hash.ts';
import { SMALL, writeContent } from '../write-content.ts';

/** Astro's side of a loader: a store that counts what is set, and a watcher in the development server. */
function astro(t: TestContext, watcher?: EventEmitter) {
	const cache = mkdtempSync(join(tmpdir(), 'otr-cache-'));
	t.after(() => rmSync(cache, { recursive: true }));
	const cached = () => readEntryCache(join(cache, 'content.json'));
	const counts = { sets: 0 };
	const store = {
		clear: () => {},
		set: () => {
			counts.sets += 1;
			return true;
		},
	};
	const config = {
		root: pathToFileURL(`${resolve('.')}/`),
		srcDir: pathToFileURL(`${resolve('src')}/`),
		cacheDir: pathToFileURL(`${cache}/`),
	};
	const context = {
		store,
		config,
		watcher: watcher && Object.assign(watcher, { add: () => {} }),
		generateDigest: hashOfText,
		logger: { info: () => {}, warn: () => {} },
	} as unknown as LoaderContext;
	return { context, cached, counts };
}

test('files are read into the entry cache, unchanged ones are taken from it, and a build leaves the store of Astro alone', async (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/a.mdx': '---\nname: a\n---\n',
		'terms/.#b.mdx': 'no entry',
	});
	const { context, cached, counts } = astro(t);
	await contentLoader(folder).load(context);
	assert.deepEqual(
		[...cached().keys()],
		['parties/company.mdx', 'parties/union.mdx', 'sources/report.mdx', 'story.mdx', 'terms/a.mdx'],
	);
	const before = cached();
	await contentLoader(folder).load(context);
	assert.deepEqual(cached(), before);
	assert.equal(counts.sets, 0);
	writeFileSync(join(folder, 'terms/a.mdx'), '---\nname: other\n---\n');
	rmSync(join(folder, 'sources/report.mdx'));
	await assert.rejects(contentLoader(folder).load(context), /sources\/report|no entry|report/);
	assert.equal(cached().has('sources/report.mdx'), false);
	assert.deepEqual(cached().get('terms/a.mdx')?.read.entry?.data, { name: 'other', aliases: [] });
	assert.deepEqual(cached().get('story.mdx'), before.get('story.mdx'));
});

test('a build stops with all problems; while somebody is writing, a change is read and nothing is thrown', async (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nnome: a\n---\n' });
	await assert.rejects(contentLoader(folder).load(astro(t).context), /unknown field “nome”/);
	const watcher = new EventEmitter();
	const { context, cached, counts } = astro(t, watcher);
	await contentLoader(folder).load(context);
	assert.equal(cached().get('terms/a.mdx')?.read.problems.length, 2);
	writeFileSync(join(folder, 'terms/a.mdx'), '---\nname: a\n---\n');
	watcher.emit('change', resolve('elsewhere/a.mdx'));
	assert.equal(counts.sets, 1);
	watcher.emit('change', resolve(folder, 'terms/a.mdx'));
	assert.deepEqual([counts.sets, cached().get('terms/a.mdx')?.read.problems.length], [2, 0]);
});
