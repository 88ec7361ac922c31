import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
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
	const logged: string[] = [];
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
		logger: { info: (line: string) => logged.push(line), warn: () => {}, error: () => {} },
	} as unknown as LoaderContext;
	return { context, cached, counts, logged };
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

test('a build says what it holds back, and until when', async (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/a.mdx': '---\nname: a\ndraft: true\n---\n',
		'terms/b.mdx': '---\nname: b\npublishAfter: 2999-01-01\n---\n',
	});
	const { context, logged } = astro(t);
	await contentLoader(folder).load(context);
	assert.deepEqual(logged, ['held back until 2999-01-01: terms/b', 'held back: 1 draft (terms/a)']);
});

test('a build stops with all problems; while somebody is writing, a change is read and nothing is thrown', async (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nnome: a\n---\n' });
	await assert.rejects(contentLoader(folder).load(astro(t).context), /unknown field “nome”/);
	const watcher = new EventEmitter();
	const { context, cached, counts } = astro(t, watcher);
	await contentLoader(folder).load(context);
	assert.equal(cached().get('terms/a.mdx')?.read.problems.length, 2);
	const file = resolve(folder, 'terms/a.mdx');
	const problems = () => cached().get('terms/a.mdx')?.read.problems.length;
	watcher.emit('change', resolve('elsewhere/a.mdx'));
	writeFileSync(file, '---\nname: a\n---\n');
	watcher.emit('change', file);
	await wait(100);
	assert.deepEqual([counts.sets, problems()], [2, 0]);
});

test('a file that is empty, cut short or gone for a moment is read when it is whole, without a further report; a receipt that was written makes pages load again', async (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nname: a\n---\n' });
	const watcher = new EventEmitter();
	const { context, cached, counts } = astro(t, watcher);
	await contentLoader(folder).load(context);
	const file = resolve(folder, 'terms/a.mdx');
	const name = () => cached().get('terms/a.mdx')?.read.entry?.data;
	for (const [i, piece] of ['', '---\nna', undefined].entries()) {
		if (piece === undefined) rmSync(file);
		else writeFileSync(file, piece);
		watcher.emit(piece === undefined ? 'unlink' : 'change', file);
		await wait(90);
		assert.deepEqual(name(), { name: i === 0 ? 'a' : `b${i - 1}`, aliases: [] });
		writeFileSync(file, `---\nname: b${i}\n---\n`);
		await wait(150);
		assert.deepEqual(name(), { name: `b${i}`, aliases: [] });
		assert.equal(counts.sets, i + 2);
	}
	rmSync(file);
	watcher.emit('unlink', file);
	await wait(500);
	assert.deepEqual([cached().has('terms/a.mdx'), counts.sets], [false, 5]);
	writeFileSync(join(folder, 'receipts.json'), '{}');
	watcher.emit('add', resolve(folder, 'receipts.json'));
	await wait(500);
	assert.equal(counts.sets, 6);
});
