import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withReference } from './reference-in-readme.ts';

const readme = readFileSync('README.md', 'utf8');
const scripts = (
	JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
).scripts;

test('the content reference of the README is what the schemas say', () => {
	assert.equal(readme, withReference(readme), 'run: npm run reference');
});

test('every npm script that the README names exists', () => {
	const named = [
		...readme.matchAll(/npm (?:run )?(build|serve|dev|test|check|reference|[a-z]+:[a-z]+)\b/g),
	].map((match) => match[1] ?? '');
	assert.ok(named.length > 4);
	for (const name of named) assert.ok(name in scripts, name);
});

test('the package names what it needs by exact version', () => {
	const { dependencies, devDependencies } = JSON.parse(
		readFileSync('package.json', 'utf8'),
	) as Record<string, Record<string, string>>;
	for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
		assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

test('the lock file holds every platform’s package, so that npm ci works on every machine', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { optionalDependencies?: Record<string, string> }>;
	};
	const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
	const missing = Object.entries(packages).flatMap(([path, one]) =>
		Object.keys(one.optionalDependencies ?? {})
			.filter((name) => !names.has(name))
			.map((name) => `${path} -> ${name}`),
	);
	assert.deepEqual(missing, []);
});
