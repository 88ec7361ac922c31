import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeRepository, run, write } from './hand-in/git-repository.ts';

const COMMAND = fileURLToPath(new URL('../../src/desk/hand-in-command.ts', import.meta.url));

function given(t: TestContext) {
	const repository = makeRepository(t);
	write(repository.content, { 'terms/roster.mdx': '---\nname: roster\n---\n' });
	const command = (...options: string[]) =>
		spawnSync(process.execPath, [COMMAND, ...options], {
			cwd: repository.root,
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: 'content' },
		});
	return { repository, command };
}

test('the command says what changed and what became of it', (t) => {
	const { repository, command } = given(t);
	const { status, stdout, stderr } = command('--message', 'A term');
	assert.deepEqual([status, stderr], [0, '']);
	assert.match(
		stdout,
		/^ {2}1 term added: “roster”\nCommitted on the branch desk\/[\d-]+-a-term\.\n/,
	);
	assert.match(stdout, /\nSent to origin, /);
	assert.equal(run(repository.remote, 'log', '-1', '--format=%s', '--branches=desk/*'), 'A term');
});

test('with --dry-run nothing happens, and the words say what would', (t) => {
	const { repository, command } = given(t);
	const { status, stdout } = command('--dry-run');
	assert.equal(status, 0);
	assert.match(
		stdout,
		/^ {2}1 term added: “roster”\nThis would be committed on a new branch, desk\/[\d-]+-1-term-added, made from main\.\n$/,
	);
	assert.equal(run(repository.root, 'branch'), '* main');
	assert.equal(run(repository.root, 'status', '--porcelain'), '?? content/terms/');
});

test('with --no-push nothing is sent', (t) => {
	const { repository, command } = given(t);
	assert.match(command('--no-push').stdout, /It was not sent anywhere, as you asked/);
	assert.equal(run(repository.remote, 'branch', '--list', 'desk/*'), '');
});

test('a refusal ends with 1 and a reason, without a stack trace', (t) => {
	const { repository, command } = given(t);
	rmSync(repository.remote, { recursive: true });
	const refused = command('--message', 'A term');
	assert.equal(refused.status, 1);
	assert.match(refused.stdout, /Committed on the branch/);
	assert.match(refused.stderr, /^origin could not be reached: /);
	run(repository.root, 'switch', '--quiet', '--detach');
	const { status, stderr } = command();
	assert.equal(status, 1);
	assert.match(stderr, /^no branch is checked out, [^\n]+\.\nMake one with git switch -c/);
	assert.doesNotMatch(stderr, /\.ts:\d+|--verbose/);
	assert.match(command('A term').stderr, /npm run hand-in -- --message/);
});
