// The workflows to copy: GitHub’s own parser takes them, and their shell steps do what they say. npm,
// curl and gh are stand-ins that write down how they were called; git is git.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { fakePrograms } from './fake-programs.ts';
import { readWorkflow } from './read-workflow.ts';

const FOLDER = 'src/hosting/github';
const files = [...globSync(`${FOLDER}/*.yml`), ...globSync('.github/workflows/*.yml')].sort();
const scratch = mkdtempSync(join(tmpdir(), 'workflows-'));
after(() => rmSync(scratch, { recursive: true, force: true }));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

interface Written {
	permissions: Record<string, string>;
	jobs: Record<string, { 'timeout-minutes'?: number; steps: Record<string, unknown>[] }>;
}
const written = (file: string) => parse(readFileSync(file, 'utf8')) as Written;

/** The shell steps of a workflow to copy, by name. */
function shellSteps(name: string): Map<string, string> {
	const { jobs } = written(`${FOLDER}/${name}`);
	const steps = Object.values(jobs).flatMap((job) => job.steps);
	return new Map(
		steps.flatMap(({ name = '', run }) => (run ? [[String(name || run), String(run)]] : [])),
	);
}

let runs = 0;
/** A folder to run steps in, with stand-ins for programs. */
function place(fakes: Record<string, string>) {
	runs += 1;
	const folder = join(scratch, String(runs));
	const work = join(folder, 'work');
	const temporary = join(folder, 'temp');
	for (const one of [work, temporary]) mkdirSync(one, { recursive: true });
	const { path, called } = fakePrograms(folder, fakes);
	const output = join(folder, 'output');
	const summary = join(folder, 'summary');
	/** Runs a step as GitHub does when no shell is named. */
	const step = (text = '', env: Record<string, string> = {}) => {
		const { status, stderr } = spawnSync('bash', ['-e', '-c', text], {
			cwd: work,
			encoding: 'utf8',
			env: {
				PATH: path,
				HOME: folder,
				RUNNER_TEMP: temporary,
				GITHUB_OUTPUT: output,
				GITHUB_STEP_SUMMARY: summary,
				...env,
			},
		});
		assert.equal(status, 0, `${text}\n${stderr}`);
	};
	const git = (...words: string[]) =>
		execFileSync('git', words, { cwd: work, encoding: 'utf8', stdio: 'pipe' }).trim();
	return { folder, work, temporary, output, summary, called, step, git };
}

for (const file of files) {
	test(`GitHub’s parser takes ${file}`, async () => {
		const { errors, steps } = await readWorkflow(file);
		assert.deepEqual(errors, []);
		assert.ok(steps.length > 2);
	});

	test(`${file} names scripts that package.json has, and puts no expression into a shell`, async () => {
		const { steps } = await readWorkflow(file);
		const run = steps.map((step) => step.run ?? '').join('\n');
		assert.doesNotMatch(run, /\$\{\{/);
		const named = [...run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
		assert.deepEqual(
			named.filter((name = '') => !(name in scripts)),
			[],
		);
	});
}

test('a mistake in a workflow is found', async () => {
	const file = join(scratch, 'wrong.yml');
	const text = readFileSync(`${FOLDER}/check.yml`, 'utf8');
	for (const [from, to] of [
		['timeout-minutes: 20', 'timeout-minute: 20'],
		["github.event_name == 'pull_request'", 'gihub.event_name'],
		['contents: read', 'contents: reed'],
	] as const) {
		writeFileSync(file, text.replace(from, to));
		const { errors } = await readWorkflow(file);
		assert.notDeepEqual(errors, [], to);
	}
});

for (const file of globSync(`${FOLDER}/*.yml`))
	test(`${file} pins its actions, has few rights, and no job runs for ever`, async () => {
		const { steps } = await readWorkflow(file);
		for (const { uses } of steps) if (uses) assert.match(uses, /^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
		const { permissions, jobs } = written(file);
		assert.ok(permissions.contents);
		for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes']);
	});

test('the check runs the checks with annotations, builds, and says how to look at the preview', () => {
	const { step, called, summary } = place({ npm: '' });
	for (const text of shellSteps('check.yml').values()) step(text);
	assert.deepEqual(called(), [
		'npm ci',
		'npm run --silent check:content -- --format github',
		'npm run build',
	]);
	assert.match(readFileSync(summary, 'utf8'), /python3 -m http\.server 4321/);
});

describe('publishing', () => {
	const compare = shellSteps('publish.yml').get('Compare with what is published');
	const cases = [
		{ event: 'schedule', published: 'the same', changed: false },
		{ event: 'schedule', published: 'another', changed: true },
		{ event: 'schedule', published: undefined, changed: true },
		{ event: 'push', published: 'the same', changed: true },
		{ event: 'workflow_dispatch', published: 'the same', changed: true },
	];
	for (const { event, published, changed } of cases)
		test(`after “${event}”, with ${published ?? 'no'} site published, it ${changed ? 'deploys' : 'deploys nothing'}`, () => {
			// The stand-in writes where curl would, or fails as it does when there is no site.
			const curl = published
				? `while [ "$1" != --output ]; do shift; done; printf '%s' '${published}' > "$2"`
				: 'exit 22';
			const { step, work, output, called } = place({ curl });
			mkdirSync(join(work, 'dist'));
			writeFileSync(join(work, 'dist/receipt.json'), 'the same');
			const SITE_URL = 'https://newsroom.github.io/strike/';
			step(compare, { SITE_URL, GITHUB_EVENT_NAME: event });
			assert.equal(readFileSync(output, 'utf8'), `changed=${changed}\n`);
			if (event === 'schedule')
				assert.match(called()[0] ?? '', / https:\S+\/strike\/receipt\.json$/);
		});
});

describe('the watch of the sources', () => {
	const [read, handIn] = ['Read the sources', 'Hand in what was found'].map((name) =>
		shellSteps('watch-sources.yml').get(name),
	);
	/** A watch that finds what is given, in a clone of a repository of its own. */
	function watch({ found = '{}', open = '', mayOpen = true } = {}) {
		const npm = `out="\${@: -1}"; mkdir -p "$out"; echo '# Sources' > "$out/sources-2026-11-23.md"
			echo '{}' > "$out/sources-2026-11-23.json"; echo '${found}' > content/watch.json`;
		const gh = `case "$1 $2" in "pr list") echo '${open}';; "pr create") ${mayOpen ? '' : 'exit 1'};; esac`;
		const made = place({ npm, gh });
		const { folder, work, git, step, called } = made;
		execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'origin')]);
		mkdirSync(join(work, 'content'));
		writeFileSync(join(work, 'content/watch.json'), '{}\n');
		git('init', '--quiet', '--initial-branch=main');
		git('add', '.');
		git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--quiet', '-m', 'Story');
		git('remote', 'add', 'origin', join(folder, 'origin'));
		step(read, { SITE_URL: '' });
		step(handIn, { GH_TOKEN: 'none' });
		const branches = execFileSync('git', ['branch', '--list', '--format=%(refname:short)'], {
			cwd: join(folder, 'origin'),
			encoding: 'utf8',
		});
		return { ...made, branches: branches.trim(), asked: called().filter((one) => /^gh/.test(one)) };
	}

	test('hands nothing in when nothing has changed', () => {
		const { asked, branches } = watch();
		assert.deepEqual([asked, branches], [[], '']);
	});

	test('opens a pull request with the report and watch.json alone', () => {
		const { asked, branches, git } = watch({ found: '{"a":1}' });
		assert.equal(branches, 'watch-sources');
		assert.equal(
			git('show', '--name-only', '--format=', 'origin/watch-sources'),
			'content/watch.json',
		);
		assert.match(asked[1] ?? '', /^gh pr create --head watch-sources .*sources-2026-11-23\.md$/);
		assert.equal(asked.length, 2);
	});

	test('brings an open pull request up to date', () => {
		const { asked } = watch({ found: '{"a":1}', open: '7' });
		assert.match(asked[1] ?? '', /^gh pr edit watch-sources .*\.md$/);
		assert.equal(asked.length, 2);
	});

	test('opens an issue where workflows may not open pull requests', () => {
		const { asked } = watch({ found: '{"a":1}', mayOpen: false });
		assert.match(asked[2] ?? '', /^gh issue create .*\.md$/);
	});
});
