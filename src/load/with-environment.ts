import { relative } from 'node:path';
import { GENERATOR, IS_PACKAGE } from './generator-folder.ts';

/** The settings that each command must be given again. */
const SETTINGS: Record<string, string[]> = {
	build: ['SITE_URL', 'CONTENT_DIR', 'OUT_DIR', 'BUILD_DATE'],
	'check:content': ['CONTENT_DIR', 'BUILD_DATE'],
	desk: ['CONTENT_DIR', 'SNAPSHOTS'],
	dev: ['CONTENT_DIR'],
	draft: ['CONTENT_DIR', 'SNAPSHOTS'],
	'editor-files': ['CONTENT_DIR'],
	'hand-in': ['CONTENT_DIR', 'SNAPSHOTS'],
	migrate: ['CONTENT_DIR'],
	new: ['CONTENT_DIR', 'SNAPSHOTS'],
	'publish-addresses': ['CONTENT_DIR', 'OUT_DIR', 'BUILD_DATE'],
	prove: ['CONTENT_DIR', 'BUILD_DATE'],
	recover: ['OUT_DIR'],
	rollback: ['OUT_DIR'],
	serve: ['SITE_URL', 'OUT_DIR'],
	translations: ['CONTENT_DIR'],
	verify: ['CONTENT_DIR', 'SNAPSHOTS'],
	'watch:sources': ['CONTENT_DIR', 'SITE_URL'],
};

/** Commands of the package that have other names than the npm scripts of a checkout. */
const OF_PACKAGE: Record<string, string> = {
	'check:content': 'check',
	'publish-addresses': 'publish',
	'watch:sources': 'watch',
};

const COMMAND = /(?<!='[^'\n]*' |=\S+ )\bnpm run (?:--silent )?([a-z:-]+)( --(?= ))?/g;

/** Guides as they are named in a checkout. */
const GUIDE = /(?<![\w./-])(?:content\/README|src\/HOSTING)\.md/g;

/** As a shell takes it: in single marks when it holds more than letters and signs of paths. */
const quoted = (value: string): string =>
	/^[\w./:@%+-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;

/**
 * A text with every npm command in it as it must be typed here: with the environment variables that
 * this command was given and that one needs. In a package it is one of the package: `npx on-the-record
 * check`; and guides are named where they lie. Doing it twice changes nothing.
 */
export const withEnvironment = (
	text: string,
	env: Record<string, string | undefined> = process.env,
	isPackage = IS_PACKAGE,
): string => {
	const guides = relative(process.cwd(), GENERATOR);
	const placed = isPackage ? text.replace(GUIDE, (guide) => `${guides}/${guide}`) : text;
	return placed.replace(COMMAND, (script, name: string) => {
		const set = (SETTINGS[name] ?? []).flatMap((one) =>
			env[one] ? [`${one}=${quoted(env[one])}`] : [],
		);
		const command = `npx on-the-record ${OF_PACKAGE[name] ?? name}`;
		return [...set, isPackage ? command : script].join(' ');
	});
};
