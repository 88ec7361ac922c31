// Cards that keep the words of an edition, over three further ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesIn } from '../../src/load/files-in.ts';
import { readPublished } from '../../src/load/read-published.ts';
import { leanEnv, leanSite } from '../lean-site.ts';
import { build } from '../sites.ts';
import { read } from './files.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/pinned-');
after(() => rmSync(work, { recursive: true, force: true }));
const contentDir = join(work, 'content');
const outDir = join(work, 'site');
const site = { ...leanSite, outDir, contentDir };
const env = leanEnv(join(work, 'cache'));

const CORRECTION = `---
date: 2024-04-06
kind: attribution
affects: [quotes/q-no-ice]
before: The words were given to another meeting.
after: They were said on the pier.
---

The paper corrected itself [@alliance-2024-03-06, paragraph 1].
`;

function edit(file: string, from: string | RegExp, to: string): void {
	const text = readFileSync(join(contentDir, file), 'utf8');
	assert.notEqual(text.replace(from, to), text, file);
	writeFileSync(join(contentDir, file), text.replace(from, to));
}

function publish(...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/load/publish-command.ts', ...args],
		{
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir, BUILD_DATE: '2026-11-29' },
		},
	);
	assert.equal(status, 0, stderr);
	return stdout;
}

async function edition(number: number, change: () => void): Promise<void> {
	edit('story.mdx', /^edition: \d+$/m, `edition: ${number}`);
	change();
	await build(site, env);
	publish();
}

/**
 * The notices of each card as it stands today, or in an edition (`3/`), and a hash of all else that it
 * says.
 */
function cards(edition = ''): Map<string, { words: string; notices: string[] }> {
	const files = filesIn(outDir).filter((file) =>
		new RegExp(`^embed/[a-z]+/[^/]+/${edition}index\\.html$`).test(file),
	);
	return new Map(
		files.map((file) => {
			const [, main = ''] = /<main[^>]*>(.*)<\/main>/s.exec(read(outDir, file)) ?? [];
			const [strip = ''] = /<aside class="notices correction">.*<\/aside>/s.exec(main) ?? [];
			const words = main
				.replace(strip, '')
				.replace(/<[^>]+>|\s+/g, ' ')
				.replace(/ +/g, ' ');
			const notices = [...strip.matchAll(/<p>(.*?) <a/g)].map(([, one]) => one ?? '');
			const hash = createHash('sha256').update(words).digest('hex');
			return [file.split('/').slice(1, 3).join('/'), { words: hash, notices }];
		}),
	);
}

test('after three further editions the cards of an edition say the same, and have notices where something happened', async () => {
	cpSync('tests/fixtures/harbour', contentDir, { recursive: true });
	await edition(3, () => {});
	const before = cards();
	assert.ok(before.size > 30);
	await edition(4, () =>
		edit('demands/keep-seven.mdx', /^title: .*$/m, 'title: Keep seven workers in each gang'),
	);
	await edition(5, () => writeFileSync(join(contentDir, 'corrections/c-pier.mdx'), CORRECTION));
	publish('--withdraw', 'demands/review-first', '--reason', 'Nobody asked for it.');
	await edition(6, () => {
		rmSync(join(contentDir, 'demands/review-first.mdx'));
		edit('topics/on-the-table.mdx', '<Demand id="review-first" />', '');
	});
	await build(site, env);

	const now = cards('3/');
	assert.deepEqual(
		[...now.keys()],
		[...before.keys()].filter((key) => key !== 'quotes/q-no-side'),
	);
	for (const [key, { words }] of now) assert.equal(words, before.get(key)?.words, key);
	const noticed = Object.fromEntries(
		[...now].flatMap(([key, { notices }]) => (notices.length > 0 ? [[key, notices]] : [])),
	);
	assert.deepEqual(noticed, {
		'demands/keep-seven': ['Edition 4, 5 April 2024, has other words.'],
		'demands/review-first': ['Withdrawn on 29 November 2026. Nobody asked for it.'],
		// Both demands stand on it.
		'parties/quayside-alliance': ['Edition 6, 5 April 2024, has other words.'],
		'quotes/q-no-ice': [
			'Corrected 6 April 2024. Before: The words were given to another meeting. Now: They were said on the pier.',
			'',
		],
	});
	assert.deepEqual([...cards('4/').keys()], ['demands/keep-seven', 'parties/quayside-alliance']);

	const gallery = read(outDir, 'share/quotes/index.html');
	assert.match(gallery, /As it stands in edition 3[\s\S]*As it stands in edition 5/);
	assert.match(gallery, /value="http:\/\/localhost:4000\/embed\/quotes\/q-no-ice\/5\/"/);
	const card = read(outDir, 'embed/quotes/q-no-ice/5/index.html');
	const [, answer = ''] = /json\+oembed" href="http:\/\/localhost:4000\/([^"]+)"/.exec(card) ?? [];
	const { title, html } = JSON.parse(read(outDir, answer));
	assert.match(title, /, as it stood in edition 5$/);
	assert.match(html, /<iframe src="http:\/\/localhost:4000\/embed\/quotes\/q-no-ice\/5\/"/);
	const { addresses } = readPublished(contentDir).permalinks;
	assert.equal(addresses['/embed/demands/review-first/3/'], 3);
	assert.equal(addresses['/oembed/demands/keep-seven/4.json'], 4);
});
