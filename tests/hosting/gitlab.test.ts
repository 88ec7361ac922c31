// The GitLab pipeline to copy: gitlab-ci-local holds it to GitLab’s schema and says which jobs run
// when; their scripts run here, with a stand-in for npm, and git pushing to a repository of its own.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { fakePrograms } from './fake-programs.ts';

const FILE = 'src/hosting/gitlab/.gitlab-ci.yml';
const LOCAL = resolve('node_modules/gitlab-ci-local/dist/index.js');
const scratch = mkdtempSync(join(tmpdir(), 'gitlab-'));
const work = join(scratch, 'work');
const origin = join(scratch, 'origin');
const pushed = join(scratch, 'pushed');
after(() => rmSync(scratch, { recursive: true, force: true }));
const jobs = parse(readFileSync(FILE, 'utf8')) as Record<string, { script: string[] }>;
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

const git = (...words: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
		cwd: work,
		encoding: 'utf8',
		stdio: 'pipe',
	}).trim();

before(() => {
	mkdirSync(join(work, 'content'), { recursive: true });
	cpSync(FILE, join(work, '.gitlab-ci.yml'));
	writeFileSync(join(work, 'content/watch.json'), '{}\n');
	writeFileSync(join(work, '.gitignore'), '.watch/\n');
	git('init', '--quiet', '--initial-branch=main');
	git('add', '.');
	git('commit', '--quiet', '--message', 'Story');
	git('remote', 'add', 'origin', 'https://gitlab.example/news/strike.git');
	execFileSync('git', ['init', '--quiet', '--bare', origin]);
	execFileSync('git', ['-C', origin, 'config', 'receive.advertisePushOptions', 'true']);
	const hook = join(origin, 'hooks/post-receive');
	writeFileSync(
		hook,
		`#!/bin/sh\nenv | grep ^GIT_PUSH_OPTION | sort > ${JSON.stringify(pushed)}\n`,
	);
	chmodSync(hook, 0o755);
});

/** What gitlab-ci-local makes of the file in the working folder. */
const local = (...words: string[]) =>
	spawnSync(process.execPath, [LOCAL, ...words], {
		cwd: work,
		encoding: 'utf8',
		env: { PATH: process.env.PATH, HOME: scratch },
	});

test('the pipeline keeps to GitLab’s schema, and a mistake in it is found', () => {
	const { status, stdout, stderr } = local('--list-json');
	assert.equal(status, 0, stdout + stderr);
	const file = join(work, '.gitlab-ci.yml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace('expire_in: 2 weeks', 'expires_in: 2 weeks'));
	assert.notEqual(local('--list-json').status, 0);
	writeFileSync(file, text);
});

test('a merge request gets a check and a preview, a schedule for the watch nothing else', () => {
	/** The names of the jobs, from the table that is printed. */
	const jobsFor = (...variables: string[]) => {
		const { stdout } = local('--list', ...variables.flatMap((one) => ['--variable', one]));
		return [...stdout.matchAll(/^([\w-]+) +(?:check|deploy) /gm)].map(([, name]) => name);
	};
	const merging = jobsFor('CI_PIPELINE_SOURCE=merge_request_event');
	assert.deepEqual(merging.slice(0, 2), ['check', 'preview']);
	const daily = jobsFor('CI_PIPELINE_SOURCE=schedule');
	assert.deepEqual(daily, ['check', 'pages']);
	const weekly = jobsFor('CI_PIPELINE_SOURCE=schedule', 'WATCH_SOURCES=yes');
	assert.deepEqual(weekly, ['watch-sources']);
});

test('the jobs name scripts that package.json has', () => {
	const named = [...readFileSync(FILE, 'utf8').matchAll(/npm run (?:--silent )?([\w:-]+)/g)];
	assert.ok(named.length >= 4);
	assert.deepEqual(
		named.filter(([, name = '']) => !(name in scripts)),
		[],
	);
});

/** Runs the script of a job in one shell, as a runner does. */
function runJob(name: string, npm: string, env: Record<string, string>) {
	const { path, called } = fakePrograms(scratch, { npm });
	const { status, stderr } = spawnSync(
		'bash',
		['-e', '-o', 'pipefail', '-c', (jobs[name]?.script ?? []).join('\n')],
		{
			cwd: work,
			encoding: 'utf8',
			env: {
				PATH: path,
				HOME: scratch,
				GIT_CONFIG_COUNT: '1',
				GIT_CONFIG_KEY_0: `url.${origin}.insteadOf`,
				GIT_CONFIG_VALUE_0: 'https://watch:secret@gitlab.example/news/strike.git',
				...env,
			},
		},
	);
	assert.equal(status, 0, stderr);
	return called();
}

test('Pages get a site that knows its address, with its path', () => {
	const called = runJob('pages', 'echo "SITE_URL=$SITE_URL" >> "$HOME/called"', {
		CI_PAGES_URL: 'https://news.gitlab.example/strike',
	});
	assert.deepEqual(called, ['npm run build', 'SITE_URL=https://news.gitlab.example/strike/']);
});

test('the watch pushes what it found and asks for a merge request, or does neither', () => {
	const found = (json: string) =>
		`mkdir -p .watch; echo '# Sources' > .watch/sources-2026-11-23.md; echo '${json}' > content/watch.json`;
	const env = {
		CI_SERVER_HOST: 'gitlab.example',
		CI_PROJECT_PATH: 'news/strike',
		CI_DEFAULT_BRANCH: 'main',
		WATCH_TOKEN: 'secret',
	};
	const branches = () =>
		execFileSync('git', ['-C', origin, 'branch', '--format=%(refname:short)'], {
			encoding: 'utf8',
		}).trim();
	runJob('watch-sources', found('{}'), env);
	assert.equal(branches(), '');
	runJob('watch-sources', found('{"a":1}'), env);
	assert.equal(branches(), 'watch-sources');
	assert.match(git('log', '-1', '--format=%B'), /^The sources, .*\n\n# Sources$/);
	assert.equal(git('show', '--name-only', '--format='), 'content/watch.json');
	assert.match(
		readFileSync(pushed, 'utf8'),
		/=merge_request\.create\n.*=merge_request\.target=main/,
	);
});
