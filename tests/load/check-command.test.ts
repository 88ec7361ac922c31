import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SMALL, writeContent } from '../write-content.ts';

const COMMAND = fileURLToPath(new URL('../../src/load/check-command.ts', import.meta.url));
const run = (folder: string, ...options: string[]) =>
	spawnSync(process.execPath, [COMMAND, ...options], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
	});

test('the command says in one line that a folder has no problems, and exits with 0', () => {
	const { status, stdout, stderr } = run('tests/fixtures/harbour');
	assert.deepEqual(
		[status, stdout, stderr],
		[
			0,
			'tests/fixtures/harbour: no problems found. 7 quotations, 6 demands and offers, 3 differences, 5 sources.\n',
			'',
		],
	);
});

test('the command prints all problems and no stack trace, and exits with 1', (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nnmae: a\n---\n\n{x}\n' });
	const { status, stdout, stderr } = run(folder);
	assert.deepEqual([status, stdout], [1, '']);
	assert.match(stderr, /^3 problems in the content; nothing was published\.\n/);
	assert.deepEqual(stderr.match(/a\.mdx:\d+/g), ['a.mdx:2', 'a.mdx:2', 'a.mdx:5']);
	assert.doesNotMatch(stderr, /\.ts:\d+|\n\s+at /);
});

test('the command prints warnings of style, and exits with 0', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/a.mdx': '---\nname: a\n---\n\nOne.\n\nThey want it\nabove all.\n',
	});
	const { status, stdout, stderr } = run(folder);
	assert.equal(status, 0);
	assert.match(stdout, /: 2 warnings\. /);
	assert.match(stderr, /terms\/a\.mdx:8:1\n {4}Warning: “above all” is not how/);
});

test('warnings come after the errors', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'terms/a.mdx': '---\nname: a\n---\n\nAbove all.\n',
		'terms/b.mdx': '---\nnmae: b\n---\n\nb\n',
	});
	const { status, stderr } = run(folder);
	assert.equal(status, 1);
	assert.ok(stderr.indexOf('b.mdx:2') < stderr.indexOf('a.mdx:5'), stderr);
});

test('the same report as JSON and as annotations for GitHub, with the same exit code', (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nnmae: a\n---\n' });
	const json = run(folder, '--format', 'json');
	assert.equal(json.status, 1);
	const { errors, warnings, problems } = JSON.parse(json.stdout);
	assert.deepEqual([errors, warnings, problems.length, json.stderr], [2, 0, 2, '']);
	assert.deepEqual(
		[problems[0].file, problems[0].line, problems[0].severity],
		[`${folder}/terms/a.mdx`, 2, 'error'],
	);
	const github = run(folder, '--format', 'github');
	assert.equal(github.status, 1);
	assert.equal(github.stdout.match(/^::error file=.*a\.mdx,line=2,col=1::.*$/gm)?.length, 2);
	const sound = run('tests/fixtures/harbour', '--format', 'json');
	assert.deepEqual([sound.status, JSON.parse(sound.stdout).problems], [0, []]);
});

test('warnings alone are shown and stop nothing', (t) => {
	const folder = writeContent(t, { ...SMALL, 'terms/a.mdx': '---\nname: a\n---\n' });
	const { status, stdout, stderr } = run(folder);
	assert.equal(status, 0);
	assert.match(stdout, /: 1 warning\. /);
	assert.match(stderr, /^1 warning in the content\.\n\n.*a\.mdx:2:7\n {4}Warning: no text uses/);
});

test('a misspelt folder, format or option is told in a sentence', () => {
	const folder = run('contnet');
	assert.equal(folder.status, 1);
	assert.match(folder.stderr, /there is no folder contnet\.[\s\S]*Did you mean content\?/);
	const format = run('content', '--format', 'xml');
	assert.deepEqual(
		[format.status, format.stderr],
		[1, 'There is no format “xml”. Allowed: text, json, github.\n'],
	);
	assert.doesNotMatch(folder.stderr + run('content', '--formt').stderr, /\n\s+at /);
});

test('the commands of a remedy name the content folder that was set', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'permalinks.json': '{"addresses": {"/glossary/#gone": 1}, "gone": {}}',
		'editions/1.json':
			'{"edition": 1, "date": "2024-03-04", "asOf": "2024-03-04", "entries": {"terms/gone": {"title": "gone", "fields": {}}}}',
	});
	assert.match(
		run(folder).stderr,
		new RegExp(
			`If it is withdrawn, run: CONTENT_DIR=${folder} npm run publish-addresses -- --withdraw terms/gone`,
		),
	);
});

test('a story in another language has no problem of its language, and the command says what it left out', (t) => {
	for (const [language, name] of [
		['de', 'German'],
		['es-US', 'Spanish (United States)'],
		['fr', 'French'],
	] as const) {
		const folder = writeContent(t, {
			...SMALL,
			'story.mdx': (SMALL['story.mdx'] ?? '').replace('en-NZ', language),
			'terms/a.mdx':
				'---\nname: a\n---\n\nIn order to insist. Above all, an organisation claimed it.\n',
			'topics/t.mdx':
				'---\nquestion: Warum?\nanswer: Am 9. Juni, z. B. wegen Dr. Ames. Mme Ames a dit oui.\norder: 1\n---\n\n<Term id="a">a</Term> [@report].\n',
		});
		const { status, stdout, stderr } = run(folder);
		assert.deepEqual([status, stderr], [0, '']);
		assert.ok(
			stdout.endsWith(`not checked, because there are no rules for ${name}: style.\n`),
			stdout,
		);
	}
});

test('a language that the product does not speak is one problem, and no rule fails over it', (t) => {
	const folder = writeContent(t, {
		...SMALL,
		'story.mdx': (SMALL['story.mdx'] ?? '').replace('en-NZ', 'fi'),
	});
	const { status, stderr } = run(folder);
	assert.equal(status, 1);
	assert.match(stderr, /^1 problem in the content; nothing was published\.\n/);
	assert.match(stderr, /the product’s own texts do not exist in “fi”/);
});
