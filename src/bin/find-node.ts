import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The first major version of Node that runs the generator; it is tested with the pinned one. */
const FIRST = 24;

/** The Node of the package `node`, which has none when npm was told to run no install scripts. */
function pinnedNode(): string | undefined {
	try {
		const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
		return ['bin/node', 'bin/node.exe'].map((file) => join(folder, file)).find(existsSync);
	} catch {
		return undefined;
	}
}

/**
 * The Node that runs a command: the one that the generator was tested with, else the running one.
 * Throws when that is too old.
 */
export function findNode(
	{ execPath, version }: Pick<NodeJS.Process, 'execPath' | 'version'> = process,
	pinned = pinnedNode(),
): string {
	if (pinned) return pinned;
	if (Number.parseInt(version.slice(1), 10) >= FIRST) return execPath;
	throw new Error(
		[
			`On the Record needs Node ${FIRST} or later; this is ${version}.`,
			'Its dependency “node” brings one, but has not been set up, as when npm runs no install scripts.',
			`Run npm rebuild node, or install Node ${FIRST}.`,
		].join(' '),
	);
}
