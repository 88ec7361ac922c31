// Run by `npm version`, between the new number in package.json and its commit.
import { readFileSync, writeFileSync } from 'node:fs';
import { released } from './released.ts';

const CHANGELOG = 'src/CHANGELOG.md';
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

try {
	writeFileSync(CHANGELOG, released(readFileSync(CHANGELOG, 'utf8'), version, new Date()));
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
