import assert from 'node:assert/strict';
import { chmodSync, existsSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DeskError } from '../../../src/desk/desk-error.ts';
import { handIn } from '../../../src/desk/hand-in/hand-in.ts';
import { SMALL, writeContent } from '../../write-content.ts';
import {
	makeRepository,
	type Repository,
	run,
	withoutConfiguration,
	write,
} from './git-repository.ts';

withoutConfiguration();

const DAY = '2026-11-28';
const TERM = { 'terms/roster.mdx': '---\nname: roster\n---\n' };
const BRANCH = 'desk/2026-11-28-a-term';

const given = ({ content, snapshots }: Repository, more = {}) =>
	handIn(content, { message: 'A term', push: true, snapshots, day: DAY, ...more });
const filesOf = (folder: string, commit: string) =>
	run(folder, 'show', '--name-only', '--format=', commit).split('\n');
const status = ({ root }: Repository) => run(root, 'status', '--porcelain', '--branch');

/** Hands in and gives the reason why it cannot be; everything must be as it was before. */
async function refusal(repository: Repository, more = {}): Promise<DeskError> {
	const before = status(repository);
	const head = run(repository.root, 'rev-parse', '--all');
	const refused = await given(repository, more).then(
		() => assert.fail('it was handed in'),
		(error: unknown) => error,
	);
	assert.ok(refused instanceof DeskError, String(refused));
	assert.equal(status(repository), before);
	assert.equal(run(repository.root, 'rev-parse', '--all'), head);
	return refused;
}

test('from the main branch, work goes to a new branch, here and at the remote, and main stays', async (t) => {
	const repository = makeRepository(t);
	const main = run(repository.root, 'rev-parse', 'main');
	write(repository.content, TERM);
	const { branch, commit, remote, said, refused } = await given(repository);
	assert.deepEqual([branch, remote, refused], [BRANCH, 'origin', undefined]);
	assert.deepEqual(said, [
		`Committed on the branch ${BRANCH}.`,
		`The branch ${BRANCH} was made from main, so that main stays as it is until somebody has looked at your work. You are on the new branch now, and what you hand in next goes there too.`,
		`Sent to origin, as the branch ${BRANCH}. Whoever takes it over can see it there now.`,
	]);
	assert.deepEqual(filesOf(repository.root, 'HEAD'), ['content/terms/roster.mdx']);
	assert.ok(commit && run(repository.root, 'rev-parse', 'HEAD').startsWith(commit));
	assert.equal(
		run(repository.root, 'log', '-1', '--format=%an%n%B'),
		'An Editor\nA term\n\n- 1 term added: “roster”',
	);
	assert.equal(
		run(repository.remote, 'rev-parse', BRANCH),
		run(repository.root, 'rev-parse', 'HEAD'),
	);
	assert.equal(run(repository.remote, 'rev-parse', 'main'), main);
	assert.equal(run(repository.root, 'rev-parse', 'main'), main);
});

test('what is handed in next goes to the same branch; without a change, nothing is committed', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, TERM);
	await given(repository);
	write(repository.content, { 'terms/shift.mdx': '---\nname: shift\n---\n' });
	const second = await given(repository, { message: '' });
	assert.equal(second.branch, BRANCH);
	assert.equal(run(repository.remote, 'log', '-1', '--format=%s', BRANCH), '1 term added');
	const third = await given(repository);
	assert.deepEqual(
		[third.commit, third.branch, third.said],
		[undefined, BRANCH, ['Nothing has changed since it was last handed in.']],
	);
});

test('only the content folder is committed, whatever is staged or changed besides', async (t) => {
	const repository = makeRepository(t);
	const { root, content } = repository;
	write(root, { 'README.md': 'Changed\n', 'secret.txt': 's', '.snapshots/report.txt': 'a text' });
	write(content, TERM);
	run(root, 'add', 'README.md', 'secret.txt');
	write(content, { 'parties/union.mdx': `${SMALL['parties/union.mdx']}\nOne.\n` });
	await given(repository);
	assert.deepEqual(filesOf(root, 'HEAD'), [
		'content/parties/union.mdx',
		'content/terms/roster.mdx',
	]);
	assert.equal(run(root, 'status', '--porcelain'), 'M  README.md\nA  secret.txt');
});

test('a file is committed as it is on the disk, also when another state of it is staged', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, { 'terms/roster.mdx': '---\nname: half\n---\n' });
	run(repository.root, 'add', '.');
	write(repository.content, TERM);
	await given(repository);
	assert.equal(
		run(repository.root, 'show', 'HEAD:content/terms/roster.mdx'),
		TERM['terms/roster.mdx'].trimEnd(),
	);
	assert.equal(run(repository.root, 'status', '--porcelain'), '');
});

test('what was staged and is not there any more is no change', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, TERM);
	run(repository.root, 'add', '.');
	unlinkSync(join(repository.content, 'terms/roster.mdx'));
	assert.equal((await given(repository)).commit, undefined);
});

test('a removed file is handed in as removed, and a name with signs of patterns is no pattern', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, { 'terms/[a]*.mdx': '---\nname: a\n---\n', 'terms/abc.mdx': 'x' });
	unlinkSync(join(repository.content, 'parties/company.mdx'));
	rmSync(join(repository.content, 'terms/abc.mdx'));
	await given(repository);
	assert.equal(
		run(repository.root, 'show', '--name-status', '--format=', 'HEAD'),
		'D\tcontent/parties/company.mdx\nA\tcontent/terms/[a]*.mdx',
	);
});

test('the text of a source in the content folder is never committed, and the desk says so', async (t) => {
	const repository = makeRepository(t);
	const { content } = repository;
	const texts = join(content, 'texts');
	write(content, { ...TERM, 'report.txt': 'a text', 'sources/.copy.mdx': 'x', 'texts/a.mdx': 'x' });
	// Even when somebody has staged them by mistake.
	run(repository.root, 'add', 'content/texts/a.mdx', 'content/report.txt');
	const { said } = await given(repository, { snapshots: texts });
	assert.deepEqual(filesOf(repository.root, 'HEAD'), ['content/terms/roster.mdx']);
	assert.equal(
		said.at(-1),
		'Left out: report.txt, sources/.copy.mdx, texts/a.mdx. No build reads them, and the text of a source must never enter the repository.',
	);
});

test('what commands keep beside the story is handed in with it', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, { 'receipts.json': '{}', 'editions/1.json': '{}' });
	const { changes } = await given(repository);
	assert.deepEqual(changes.lines, ['Kept by commands: editions/1.json, receipts.json']);
	assert.equal(filesOf(repository.root, 'HEAD').length, 2);
});

test('a branch of one’s own is used as it is, and a name that is taken is counted up', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, TERM);
	run(repository.root, 'branch', BRANCH);
	const { branch } = await given(repository);
	assert.equal(branch, `${BRANCH}-2`);
	run(repository.root, 'switch', '--quiet', '--create', 'my-own', 'main');
	write(repository.content, { 'terms/shift.mdx': '---\nname: shift\n---\n' });
	const own = await given(repository);
	assert.equal(own.branch, 'my-own');
	assert.equal(own.said.length, 2);
});

test('the branch that the remote shows first is the main one, whatever its name', async (t) => {
	const repository = makeRepository(t);
	run(repository.root, 'branch', '--move', 'main', 'stable');
	run(repository.root, 'push', '--quiet', 'origin', 'stable');
	run(repository.root, 'symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/stable');
	write(repository.content, TERM);
	assert.equal((await given(repository)).branch, BRANCH);
});

test('a branch name is made of the message, in Latin letters, and has room beside a branch called desk', async (t) => {
	const repository = makeRepository(t);
	run(repository.root, 'branch', 'desk');
	write(repository.content, TERM);
	const message = 'Früh: a “first” look at what the union’s members and everybody else said';
	const { branch } = await given(repository, { message });
	assert.equal(branch, 'desk-2026-11-28-fruh-a-first-look-at-what-the-unions');
	run(repository.root, 'switch', '--quiet', 'main');
	write(repository.content, { 'terms/shift.mdx': '---\nname: shift\n---\n' });
	assert.equal((await given(repository, { message: '合意' })).branch, 'desk-2026-11-28');
});

test('without a remote, work is committed and stays here', async (t) => {
	const repository = makeRepository(t);
	run(repository.root, 'remote', 'remove', 'origin');
	write(repository.content, TERM);
	const { said, commit } = await given(repository);
	assert.ok(commit);
	assert.match(said.at(-1) ?? '', /^This repository has no remote/);
});

test('work that was not sent is sent when it is handed in again', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, TERM);
	await given(repository, { push: false });
	assert.equal(run(repository.remote, 'branch', '--list', 'desk/*'), '');
	const { commit, remote } = await given(repository);
	assert.deepEqual([commit, remote], [undefined, 'origin']);
	assert.equal(
		run(repository.remote, 'rev-parse', BRANCH),
		run(repository.root, 'rev-parse', 'HEAD'),
	);
});

test('commits of main itself are never sent', async (t) => {
	const repository = makeRepository(t);
	const before = run(repository.remote, 'rev-parse', 'main');
	run(repository.root, 'commit', '--quiet', '--allow-empty', '--message=Mine');
	assert.equal((await given(repository)).remote, undefined);
	assert.equal(run(repository.remote, 'rev-parse', 'main'), before);
});

test('a remote that refuses is told in words with what it said; the commit stays', async (t) => {
	const repository = makeRepository(t);
	const hook = join(repository.remote, 'hooks/pre-receive');
	write(repository.remote, {
		'hooks/pre-receive': '#!/bin/sh\necho "Only editors may send." >&2\nexit 1\n',
	});
	chmodSync(hook, 0o755);
	write(repository.content, TERM);
	const { commit, refused, remote } = await given(repository);
	assert.ok(commit);
	assert.equal(remote, undefined);
	assert.match(
		refused?.what ?? '',
		/^origin did not take desk\/.*: pre-receive hook declined\nOnly editors may send\.?/,
	);
	assert.match(refused?.fix ?? '', /nothing is lost\. Ask whoever runs the repository/);
	rmSync(hook);
	assert.equal((await given(repository)).remote, 'origin');
});

test('work of somebody else on the same branch is never overwritten', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, TERM);
	await given(repository);
	const other = join(repository.root, '../other');
	run(repository.root, 'clone', '--quiet', '--branch', BRANCH, repository.remote, other);
	run(
		other,
		'-c',
		'user.name=B',
		'-c',
		'user.email=b@example.org',
		'commit',
		'-q',
		'--allow-empty',
		'-m',
		'B',
	);
	run(other, 'push', '--quiet');
	const theirs = run(repository.remote, 'rev-parse', BRANCH);
	write(repository.content, { 'terms/shift.mdx': '---\nname: shift\n---\n' });
	const { commit, refused } = await given(repository);
	assert.ok(commit);
	assert.match(refused?.what ?? '', /somebody else has sent work to that branch$/);
	assert.equal(run(repository.remote, 'rev-parse', BRANCH), theirs);
});

test('a remote that is not there is told in words', async (t) => {
	const repository = makeRepository(t);
	rmSync(repository.remote, { recursive: true });
	write(repository.content, TERM);
	const { commit, refused } = await given(repository);
	assert.ok(commit);
	assert.match(
		refused?.what ?? '',
		/^origin could not be reached: .*does not appear to be a git repository/s,
	);
});

test('of several remotes none is guessed', async (t) => {
	const repository = makeRepository(t);
	run(repository.root, 'remote', 'rename', 'origin', 'one');
	run(repository.root, 'remote', 'add', 'two', repository.remote);
	write(repository.content, TERM);
	const { refused } = await given(repository);
	assert.match(refused?.what ?? '', /several remotes \(one, two\)/);
	run(repository.root, 'config', 'remote.pushDefault', 'two');
	assert.equal((await given(repository)).remote, 'two');
});

test('a check of the repository runs; when it refuses, everything is as before', async (t) => {
	const repository = makeRepository(t);
	write(repository.root, { '.git/hooks/pre-commit': '#!/bin/sh\necho "Too early." >&2\nexit 1\n' });
	chmodSync(join(repository.root, '.git/hooks/pre-commit'), 0o755);
	write(repository.content, {
		...TERM,
		'parties/union.mdx': `${SMALL['parties/union.mdx']}\nOne.\n`,
	});
	const { what } = await refusal(repository);
	assert.equal(what, 'git did not commit this: Too early');
	run(repository.root, 'switch', '--quiet', '--create', 'my-own');
	await refusal(repository);
});

test('nothing is handed in while a merge is under way or versions are apart', async (t) => {
	const repository = makeRepository(t);
	const { root, content } = repository;
	const union = 'parties/union.mdx';
	run(root, 'switch', '--quiet', '--create', 'b');
	write(content, { [union]: `${SMALL[union]}\nTheirs.\n` });
	run(root, 'commit', '--quiet', '--all', '--message=b');
	run(root, 'switch', '--quiet', 'main');
	write(content, { [union]: `${SMALL[union]}\nOurs.\n` });
	run(root, 'commit', '--quiet', '--all', '--message=c');
	assert.throws(() => run(root, 'merge', 'b'));
	assert.equal(
		(await refusal(repository)).what,
		'two versions of parties/union.mdx have not been brought together',
	);
	write(content, { [union]: `${SMALL[union]}\nBoth.\n` });
	run(root, 'add', '.');
	const { what, fix } = await refusal(repository);
	assert.equal(what, 'a merge was begun in this repository and is not finished');
	assert.match(fix, /git merge --abort/);
});

test('nothing is handed in where no branch is checked out', async (t) => {
	const repository = makeRepository(t);
	run(repository.root, 'switch', '--quiet', '--detach');
	write(repository.content, TERM);
	assert.match((await refusal(repository)).what, /^no branch is checked out/);
});

test('nothing is handed in without a name, and the desk says which setting is missing', async (t) => {
	const repository = makeRepository(t);
	run(repository.root, 'config', '--unset', 'user.name');
	write(repository.content, TERM);
	const { what, fix } = await refusal(repository);
	assert.equal(what, 'git does not know who you are: user.name is not set');
	assert.match(fix, /^Run git config --global user\.name "…" with your own/);
});

test('a repository that another program is using is left alone', async (t) => {
	const repository = makeRepository(t);
	write(repository.content, TERM);
	write(repository.root, { '.git/index.lock': '' });
	await assert.rejects(given(repository), { what: 'another program is using git in this folder' });
	assert.equal(run(repository.root, 'branch', '--list'), '* main');
});

test('a folder that is none, no repository, or ignored is told in words', async (t) => {
	const repository = makeRepository(t);
	const at = (content: string) => given({ ...repository, content });
	await assert.rejects(at(join(repository.root, 'none')), /there is no folder/);
	await assert.rejects(at(writeContent(t, SMALL)), /stands in no git repository/);
	write(repository.root, { '.snapshots/story.mdx': 'x' });
	await assert.rejects(at(repository.snapshots), /git ignores the folder/);
});

test('without git on the machine, the desk says where to get it', async (t) => {
	const repository = makeRepository(t);
	const path = process.env.PATH;
	process.env.PATH = repository.snapshots;
	t.after(() => {
		process.env.PATH = path;
	});
	await assert.rejects(given(repository), /^DeskError: git is not installed on this machine/);
});

test('the first commit of an empty repository stays on its branch, and a link to the folder is followed', async (t) => {
	const root = writeContent(
		t,
		Object.fromEntries(Object.entries(SMALL).map(([file, text]) => [`stories/a/${file}`, text])),
	);
	run(root, 'init', '--quiet', '--initial-branch=main');
	run(root, 'config', 'user.name', 'An Editor');
	run(root, 'config', 'user.email', 'editor@example.org');
	symlinkSync('stories/a', join(root, 'content'));
	const options = { push: true, snapshots: join(root, '.snapshots'), day: DAY };
	const { branch, changes } = await handIn(join(root, 'content'), options);
	assert.equal(branch, 'main');
	assert.equal(changes.summary, '1 story page added, 2 parties added, 1 source added');
	assert.equal(filesOf(root, 'HEAD').length, 4);
	assert.ok(existsSync(join(root, 'content')));
});

test('the folder may have any name, and lie deep in the repository or be its root', async (t) => {
	for (const name of ['stories/Straße 1', '.']) {
		const root = writeContent(t, {});
		const content = join(root, name);
		write(content, SMALL);
		run(root, 'init', '--quiet', '--initial-branch=mine');
		run(root, 'config', 'user.name', 'An Editor');
		run(root, 'config', 'user.email', 'editor@example.org');
		run(root, 'add', '.');
		run(root, 'commit', '--quiet', '--message=A story');
		write(content, {
			'parties/union.mdx': SMALL['parties/union.mdx']?.replace('plum', 'rust') ?? '',
		});
		const options = { push: true, snapshots: join(root, '.snapshots'), day: DAY };
		const { changes, branch } = await handIn(content, options);
		assert.deepEqual([changes.lines, branch], [['1 party changed: “The Union” (hue)'], 'mine']);
	}
});
