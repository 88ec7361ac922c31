#!/usr/bin/env node
// `on-the-record <command>`: what npm starts for a newsroom that has the generator as a package. It
// may run in an old Node, so it does no more than start the right one; a story is read from the folder
// it is called in.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { COMMANDS, type Command } from './commands.ts';
import { findNode } from './find-node.ts';

const GENERATOR = fileURLToPath(new URL('../..', import.meta.url));
/** Of the files of the generator: `.js` in a package. */
const ENDING = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

/** The path of a file of the generator, which the table names as it is called in a checkout. */
const fileAt = (file: string): string => join(GENERATOR, file.replace(/\.ts$/, ENDING));

function astroCommand(): string {
	const require = createRequire(import.meta.url);
	return join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');
}

/** What Node is given to run a command: its own options, a file and arguments. */
function argumentsFor({ run: [file, ...args], node = [] }: Command): string[] {
	const options = node.map((option) =>
		option.replace(/(?<==)\.\/.*/, (path) => pathToFileURL(fileAt(path)).href),
	);
	const env = `--env-file=${join(GENERATOR, '.astro.env')}`;
	if (file === 'astro') return [...options, env, astroCommand(), ...args, '--root', GENERATOR];
	return [...options, env, fileAt(file), ...args];
}

function help(): string {
	const names = Object.keys(COMMANDS);
	const width = Math.max(...names.map((name) => name.length));
	const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name]?.does}`);
	return ['on-the-record <command> [options]', '', ...lines, '', '--version  the version'].join(
		'\n',
	);
}

const version = (): string =>
	(JSON.parse(readFileSync(join(GENERATOR, 'package.json'), 'utf8')) as { version: string })
		.version;

function start(command: Command, given: string[]): void {
	// As after `npm run <script> --`, which some are used to.
	const rest = given[0] === '--' ? given.slice(1) : given;
	const child = spawn(findNode(), [...argumentsFor(command), ...rest], { stdio: 'inherit' });
	// A terminal sends Ctrl+C to both; what a supervisor sends reaches this process alone.
	process.on('SIGINT', () => {});
	process.on('SIGTERM', () => child.kill('SIGTERM'));
	child.on('exit', (code, signal) => {
		process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0);
	});
}

try {
	const [name = 'help', ...given] = process.argv.slice(2);
	if (name === '--version' || name === '-v') console.log(version());
	else if (['help', '--help', '-h'].includes(name)) console.log(help());
	else if (Object.hasOwn(COMMANDS, name)) start(COMMANDS[name] as Command, given);
	else {
		console.error(`There is no command “${name}”.\n\n${help()}`);
		process.exitCode = 1;
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
