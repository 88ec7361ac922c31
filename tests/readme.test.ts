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
