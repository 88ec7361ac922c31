// What the guides say about the project can be checked, so that they stay true.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { contentFiles } from '../src/load/content-files.ts';
import { GENERATED, withReference } from './reference-in-guides.ts';

const GUIDES = [
	'README.md',
	'content/README.md',
	'src/README.md',
	'src/HOSTING.md',
	'src/CHANGELOG.md',
];
const textOf = (guide: string) => readFileSync(guide, 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

for (const guide of Object.keys(GENERATED))
	test(`the generated section of ${guide} is up to date`, () =>
		assert.equal(textOf(guide), withReference(guide, textOf(guide)), 'run: npm run reference'));

test('a guide without the marks of its generated section is refused', () =>
	assert.throws(() => withReference('src/HOSTING.md', '# Hosting'), /src\/HOSTING\.md lacks/));

test('README.md is short enough to be read at once', () =>
	assert.ok(statSync('README.md').size < 10_000));

test('a guide in the content folder is no content', () =>
	assert.deepEqual(
		contentFiles('content').filter((file) => file.includes('README')),
		[],
	));

for (const guide of GUIDES) {
	test(`every npm script that ${guide} names exists`, () => {
		const named = [...textOf(guide).matchAll(/npm (?:run ([a-z]+(?:[:-][a-z]+)*)|(test)\b)/g)].map(
			([, script, alone]) => script ?? alone ?? '',
		);
		assert.deepEqual(
			named.filter((name) => !(name in scripts)),
			[],
		);
	});

	test(`every file that ${guide} links to exists`, () => {
		const targets = [...textOf(guide).matchAll(/(?:\]\(|src=")([^)"#:]+)(?:#[^)]*)?[)"]/g)]
			.map((match) => match[1] ?? '')
			// Addresses of the built site begin with a slash.
			.filter((target) => !target.startsWith('/'));
		assert.deepEqual(
			targets.filter((target) => !existsSync(join(dirname(guide), target))),
			[],
		);
	});
}

test('every file that the developers’ guide names exists', () => {
	const ROOTS = /^(src|tests|content|public)\//;
	const named = [
		...textOf('src/README.md').matchAll(/`([\w./[\]-]+\.(?:ts|js|astro|css|json|mjs|mdx))`/g),
	]
		.map((match) => match[1] ?? '')
		.filter((file) => file.includes('/') && !file.startsWith('/'));
	assert.ok(named.length > 50);
	assert.deepEqual(
		named.filter((file) => !existsSync(ROOTS.test(file) ? file : join('src', file))),
		[],
	);
});
