// The private texts of sources must not be published, but for declared quotations and headlines.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkEntries } from '../../src/load/check-entries.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { privateRuns, runsOf } from '../private-runs.ts';
import { sites } from '../sites.ts';
import { filesOf } from './files.ts';

const TEXT = /\.(html|json|txt|xml|csv|js|md|mdx|ts|astro|mjs|css|svg)$/;
const plain = (text: string) =>
	text
		.replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]*>/g, ' ')
		.replace(/&#x27;|&#39;|&rsquo;/g, "'")
		.replace(/&quot;|&#34;/g, '"')
		.replace(/&amp;|&#38;/g, '&');

function leaks(files: string[], hashes: Set<string>): string[] {
	return files.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		return [...new Map([...runsOf(text), ...(file.endsWith('.html') ? runsOf(plain(text)) : [])])]
			.filter(([hash]) => hashes.has(hash))
			.map(([, run]) => `${file}: ${run}`);
	});
}

test('no run of twelve words of a private source is in the site, the receipts or the repository, outside quotations and headlines', () => {
	const runs = Object.values(
		JSON.parse(readFileSync('tests/fixtures/private-runs.json', 'utf8')) as Record<
			string,
			string[]
		>,
	).flat();
	assert.ok(runs.length > 300);
	const tracked = existsSync('.git')
		? execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
				.split('\n')
				.filter((file) => TEXT.test(file) && existsSync(file))
		: [];
	const { outDir } = sites.root;
	const built = filesOf(outDir, '')
		.filter((file) => TEXT.test(file))
		.map((file) => join(outDir, file));
	assert.ok(tracked.length > 200 && built.length > 200);
	assert.deepEqual(leaks([...tracked, ...built], new Set(runs)), []);
});

test('the test finds a run that has leaked, in a page as well as in a receipt', (t) => {
	const text = readFileSync('tests/fixtures/harbour-snapshots/lantern-2024-04-02.txt', 'utf8');
	const { contentDir, outDir } = sites.harbour;
	const story = checkEntries(readFolder(contentDir), contentDir);
	const hashes = new Set(
		privateRuns(
			text,
			[...story.quotes.values()].flatMap(({ data }) => data.words),
		),
	);
	assert.deepEqual(
		leaks(
			[
				...filesOf(outDir, '')
					.filter((file) => TEXT.test(file))
					.map((file) => join(outDir, file)),
				join(contentDir, 'receipts.json'),
			],
			hashes,
		),
		[],
	);
	assert.ok(leaks(['tests/fixtures/harbour-snapshots/lantern-2024-04-02.txt'], hashes).length > 20);
	assert.ok(hashes.size > 20);
	t.diagnostic(`${hashes.size} runs`);
});
