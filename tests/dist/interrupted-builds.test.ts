// What readers see when builds are killed, meet a full disk or another build, and what the next
// command makes of it. `publishing.test.ts` does the same at many more points, without Astro.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesIn } from '../../src/load/files-in.ts';
import { sites } from '../sites.ts';
import type { FailInBuild } from './fail-in-build.ts';
import { failing, OF_SITE } from './failing.ts';
import { type BuiltSite, ProjectCopy } from './project-copy.ts';

mkdirSync('tests/.out', { recursive: true });
const work = mkdtempSync('tests/.out/interrupted-');
after(() => rmSync(work, { recursive: true, force: true }));

const bytes = (site: BuiltSite) =>
	new Map([...site].map(([file, one]) => [file, one.bytes.toString('base64')]));
const editAllPages = (project: ProjectCopy) =>
	project.edit('src/words/en.ts', ["'Skip to main content'", "'On to the text'"]);

const project = new ProjectCopy(join(work, 'project'), sites.harbour.contentDir);
const path = (name: string) => join(project.folder, name);
let first: ReturnType<typeof bytes>;
let second: ReturnType<typeof bytes>;

/** A build in which a call goes wrong. Returns what it prints. */
const fails = (fail: Omit<FailInBuild, 'of'>): Promise<string> =>
	project.build(failing({ of: OF_SITE, ...fail })).then(
		() => assert.fail('the build does not fail'),
		({ message }: Error) => message,
	);

/** What `npm run serve` answers for the front page. */
async function served(): Promise<string> {
	const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'preview'], {
		cwd: project.folder,
		env: { ...process.env, ...project.env, OUT_DIR: 'site', ASTRO_TELEMETRY_DISABLED: '1' },
	});
	try {
		const address = await new Promise<string>((resolve, reject) => {
			let out = '';
			server.stdout.on('data', (chunk) => {
				out += chunk;
				const found = /http:\/\/localhost:\d+\/[\w/.-]*/.exec(out)?.[0];
				if (found) resolve(found);
			});
			server.once('exit', () => reject(new Error(out)));
		});
		return await (await fetch(address)).text();
	} finally {
		server.kill();
	}
}

test('a first build that is killed while it publishes leaves no site, and the next publishes it', async () => {
	await fails({ calls: ['renameSync'], after: 2, how: 'SIGKILL' });
	assert.equal(project.isPublished, false);
	await project.build();
	first = bytes(project.site);
	assert.ok(first.size > 150);
	assert.equal(first.get('.nojekyll'), '');
});

test('a disk that is full while the site is made or published leaves the old one, and the build leaves nothing behind', async () => {
	editAllPages(project);
	for (const fail of [
		{ calls: ['writeFileSync'], after: 60 },
		{ calls: ['renameSync'], after: 1 },
	] as const) {
		assert.match(await fails({ ...fail, how: 'ENOSPC' }), /site\/ is as it was[\s\S]*disk is full/);
		assert.deepEqual(bytes(project.site), first);
		assert.deepEqual(filesIn(path('.site-next')), [], 'the disk has its room back');
		assert.equal(existsSync(path('.site-lock.json')), false);
	}
});

test('npm run serve shows the old site after a build was killed while it published the new one', async () => {
	await fails({ calls: ['renameSync'], after: 3, how: 'SIGKILL' });
	assert.equal(project.isPublished, false);
	assert.match(await served(), /Skip to main content/);
	assert.deepEqual(bytes(project.site), first);
});

test('a build that finds another at work says which and stops; the next after an interrupted one makes what a build from nothing makes', async () => {
	const builds = project.build();
	while (!existsSync(path('.site-lock.json'))) await new Promise((done) => setTimeout(done, 10));
	const { pid } = JSON.parse(readFileSync(path('.site-lock.json'), 'utf8')) as { pid: number };
	await assert.rejects(
		project.build(),
		({ message }: Error) =>
			message.includes(`Process ${pid} is publishing to site/ since`) &&
			!message.includes('Stack trace'),
	);
	await builds;
	const cold = new ProjectCopy(join(work, 'cold'), sites.harbour.contentDir);
	editAllPages(cold);
	await cold.build();
	second = bytes(project.site);
	assert.deepEqual(second, bytes(cold.site));
	assert.notDeepEqual(second, first);
});

test('npm run rollback puts the old site back, and again the new one; the next build is not misled', async () => {
	await project.rollBack();
	assert.deepEqual(bytes(project.site), first);
	await project.rollBack();
	assert.deepEqual(bytes(project.site), second);
	await project.rollBack();
	await project.build();
	assert.deepEqual(bytes(project.site), second);
});
