import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';

/** The harbour story with its translation, for one test. */
function storyIn(t: TestContext): { folder: string; run: (...words: string[]) => Ended } {
	const folder = mkdtempSync(join(tmpdir(), 'translations-'));
	t.after(() => rmSync(folder, { recursive: true, force: true }));
	cpSync('tests/fixtures/harbour', folder, { recursive: true });
	cpSync('tests/fixtures/harbour-es', join(folder, 'translations/es'), { recursive: true });
	const run = (...words: string[]): Ended =>
		spawnSync(process.execPath, ['src/load/translations-command.ts', ...words], {
			encoding: 'utf8',
			env: { ...process.env, CONTENT_DIR: folder },
		});
	return { folder, run };
}
interface Ended {
	status: number | null;
	stdout: string;
	stderr: string;
}

test('the command lists what is missing and what is stale', (t) => {
	const { stdout } = storyIn(t).run('es');
	assert.match(
		stdout,
		/37 not translated; --write makes the files:\n(.*\n)* {2}topics\/what-next\n/,
	);
	assert.match(stdout, /1 whose original has changed since; .*:\n {2}events\/plan-announced\n/);
	assert.match(stdout, /places in sources without a translation/);
	assert.match(stdout, /es: 12 of 50 entries are translated\./);
});

test('a drafted file holds every text as a remark, and readers go on seeing the original', (t) => {
	const { folder, run } = storyIn(t);
	assert.match(run('es', '--write').stdout, /37 drafts in /);
	const file = join(folder, 'translations/es/topics/what-next.mdx');
	const text = readFileSync(file, 'utf8');
	assert.match(text, /^---\n# A draft: .*\n(#.*\n)+draft: true\n# .*\nquestion:\n# .*\nanswer:\n/);
	assert.match(text, /npm run translations -- es --accept topics\/what-next/);
	const difference = readFileSync(
		join(folder, 'translations/es/differences/cost-of-waiting.mdx'),
		'utf8',
	);
	assert.match(difference, /accounts:\n {2}quayside-alliance:\n {4}# .*\n {4}position:\n/);
	assert.match(run('es').stdout, /37 drafts:\n/);
	assert.equal(run('es', '--accept', 'topics/what-next').status, 1);
});

test('a draft that is filled in becomes a translation', (t) => {
	const { folder, run } = storyIn(t);
	run('es', '--write');
	const file = join(folder, 'translations/es/terms/lashing.mdx');
	const filled = readFileSync(file, 'utf8')
		.replace('draft: true\n', '')
		.replace(/^name:$/m, 'name: trincado')
		.replace(/^aliases:\n(.*\n)*?---/m, '---');
	writeFileSync(file, filled);
	const { status, stderr } = run('es', '--accept', 'terms/lashing');
	assert.equal(status, 0, stderr);
	assert.match(readFileSync(file, 'utf8'), /^---\noriginal: "[0-9a-f]{12}"\n/);
	assert.match(run('es').stdout, /es: 13 of 50/);
});

test('what has changed is accepted by its name alone, after it was looked at', (t) => {
	const { folder, run } = storyIn(t);
	const file = join(folder, 'translations/es/events/plan-announced.mdx');
	const before = readFileSync(file, 'utf8');
	assert.match(run('es', '--accept').stdout, /^0 translations/);
	assert.equal(readFileSync(file, 'utf8'), before);
	assert.match(run('es', '--accept', 'events/plan-announced').stdout, /^1 translations/);
	assert.doesNotMatch(run('es').stdout, /changed since/);
});

test('a translation with a mistake is not accepted', (t) => {
	const { folder, run } = storyIn(t);
	const file = join(folder, 'translations/es/topics/night-gangs.mdx');
	const text = readFileSync(file, 'utf8').replace(/^original:.*\n/m, '');
	writeFileSync(file, text.replace('<Difference id="how-many-needed" />', ''));
	const { status, stderr } = run('es', '--accept');
	assert.equal(status, 1);
	assert.match(stderr, /night-gangs\.mdx:\d+\n.*lacks <Difference id="how-many-needed">/);
	assert.doesNotMatch(readFileSync(file, 'utf8'), /original:/);
});

test('names of languages and entries that do not exist are refused with a remedy', (t) => {
	const { folder, run } = storyIn(t);
	assert.match(run().stderr, /Name a language/);
	assert.match(run('spanish').stderr, /not named by a language/);
	assert.match(
		run('es', '--accept', 'topics/nightgangs').stderr,
		/Did you mean topics\/night-gangs\?/,
	);
	assert.match(run('es', '--accept', 'topics/what-next').stderr, /no translation yet/);
	assert.ok(!existsSync(join(folder, 'translations/es/topics/what-next.mdx')));
});
