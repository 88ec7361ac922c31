// Repositories for tests of handing in, with an identity of their own: nothing of this machine’s
// configuration counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { SMALL, writeContent } from '../../write-content.ts';

const CONFIGURATION = {
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_NOSYSTEM: '1',
	GIT_CEILING_DIRECTORIES: '/tmp',
};

/** Takes the machine’s configuration of git out of the way, for every test of a file. */
export function withoutConfiguration(): void {
	const before = Object.keys(CONFIGURATION).map((name) => [name, process.env[name]] as const);
	test.before(() => Object.assign(process.env, CONFIGURATION));
	test.after(() => {
		for (const [name, value] of before)
			if (value === undefined) delete process.env[name];
			else process.env[name] = value;
	});
}

/** Runs git and gives what it prints, trimmed; throws when it fails. */
export function run(folder: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
		encoding: 'utf8',
		env: { ...process.env, ...CONFIGURATION },
	});
	if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
	return stdout.trimEnd();
}

export function write(folder: string, files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
}

export interface Repository {
	root: string;
	content: string;
	snapshots: string;
	/** The bare repository that is its remote. */
	remote: string;
}

/** A repository on `main` with a small story in `content/`, committed, and a bare remote that has it. */
export function makeRepository(t: TestContext): Repository {
	const base = writeContent(t, {});
	const [root, remote] = [join(base, 'project'), join(base, 'remote.git')];
	const content = join(root, 'content');
	write(content, SMALL);
	write(root, { '.gitignore': '.snapshots/\n', 'README.md': 'A project\n' });
	run(root, 'init', '--quiet', '--initial-branch=main');
	run(root, 'config', 'user.name', 'An Editor');
	run(root, 'config', 'user.email', 'editor@example.org');
	run(root, 'add', '.');
	run(root, 'commit', '--quiet', '--message=A story');
	run(base, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
	run(root, 'remote', 'add', 'origin', remote);
	run(root, 'push', '--quiet', 'origin', 'main');
	return { root, content, snapshots: join(root, '.snapshots'), remote };
}
