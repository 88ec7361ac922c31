// `npm run build` decides whether Astro is needed, and says at its end how many pages it rendered. That
// a build without it makes the same site is shown in warm-builds.test.ts, that a damaged bundle is none
// in kept-bundle.test.ts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { filesIn } from '../../src/load/files-in.ts';
import { NPM_RUN_BUILD } from '../npm-run-build.ts';
import { LEAN } from '../sites.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/command-');
const content = join(work, 'content');
const cacheDir = resolve(work, 'cache');
const bundle = join(cacheDir, 'bundle');
cpSync('tests/fixtures/harbour', content, { recursive: true });
after(() => rmSync(work, { recursive: true, force: true }));

const ASTRO_BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];
const BY_ASTRO = /\[build\] with Astro[:,]/;
const WITHOUT_ASTRO = /\[build\] without Astro:/;

function run(command: string[], ...flags: string[]) {
	return spawnSync(process.execPath, [...command, '--no-pdf', ...flags], {
		encoding: 'utf8',
		env: {
			...process.env,
			...LEAN,
			CONTENT_DIR: content,
			OUT_DIR: join(work, 'site'),
			CACHE_DIR: cacheDir,
			SITE_URL: 'http://localhost:4000/under/a/path/',
			ASTRO_TELEMETRY_DISABLED: '1',
		},
	});
}
const npmRunBuild = (...flags: string[]) => run(NPM_RUN_BUILD, ...flags);

test('Astro builds when there is no bundle, and is not started afterwards; the closing line counts the pages that were rendered: all of them, and after an edit those that may differ', () => {
	const counted = (way: RegExp): number => {
		const { status, stdout, stderr } = npmRunBuild();
		assert.equal(status, 0, stderr);
		assert.match(stdout, way);
		return Number(/(\d+) page\(s\) built/.exec(stdout)?.[1]);
	};
	const all = counted(BY_ASTRO);
	assert.equal(all, filesIn(join(work, 'site')).filter((file) => file.endsWith('.html')).length);
	appendFileSync(join(content, 'terms/gang.mdx'), '\nA sentence that is new.\n');
	const some = counted(WITHOUT_ASTRO);
	assert.ok(some > 0 && some < all / 2, `${some} of ${all} pages`);
});

test('`astro build`, typed by hand, builds and keeps the bundle', () => {
	rmSync(bundle, { recursive: true });
	const typed = run(ASTRO_BUILD);
	assert.equal(typed.status, 0, typed.stderr);
	assert.match(npmRunBuild().stdout, WITHOUT_ASTRO);
});

test('both ways refuse the same content with the same words and exit 1, and a flag that is not known here is for Astro', () => {
	const file = join(content, 'quotes/q-talks-first.mdx');
	writeFileSync(file, readFileSync(file, 'utf8').replace('We take no side', 'We take a side'));
	const [ours, astros] = [npmRunBuild(), npmRunBuild('--force')];
	cpSync('tests/fixtures/harbour/quotes/q-talks-first.mdx', file);
	assert.match(ours.stdout, WITHOUT_ASTRO);
	assert.match(astros.stdout, /\[build\] with Astro, which knows what --force means/);
	assert.match(ours.stderr, /nothing was published[\s\S]+q-talks-first\.mdx:\d+/);
	assert.equal(ours.stderr, astros.stderr);
	assert.deepEqual([ours.status, astros.status], [1, 1]);
});

test('both ways refuse a site that lacks a published address with the same reason and exit 1', () => {
	const file = join(content, 'permalinks.json');
	const ledger = JSON.parse(readFileSync(file, 'utf8')) as { addresses: Record<string, number> };
	ledger.addresses['/data/never-there.csv'] = 1;
	writeFileSync(file, JSON.stringify(ledger));
	const reasons = [npmRunBuild(), run(ASTRO_BUILD)].map(({ status, stderr }) => {
		assert.equal(status, 1);
		// Astro says first in which of its hooks it was.
		return stderr.replace(/^.* hook\n/, '').split(/\n {2}(?:Location|Stack trace):/)[0];
	});
	cpSync('tests/fixtures/harbour/permalinks.json', file);
	assert.match(reasons[0] ?? '', /published addresses would be lost[\s\S]+never-there/);
	assert.equal(reasons[0], reasons[1]);
});

test('an address that is none ends the build with what is wrong and exit 1', () => {
	const { status, stderr } = spawnSync(process.execPath, [...NPM_RUN_BUILD, '--no-pdf'], {
		encoding: 'utf8',
		env: { ...process.env, SITE_URL: 'news.example' },
	});
	assert.equal(status, 1);
	assert.match(stderr, /^SITE_URL is “news\.example”: it must begin with https/);
	assert.doesNotMatch(stderr, /\bat .+\.ts/);
});
