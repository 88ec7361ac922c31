import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { GENERATOR } from '../../load/generator-folder.ts';
import type { Generator } from './newsroom-files.ts';

interface Manifest {
	version: string;
	allowScripts: Record<string, boolean>;
	dependencies?: Record<string, string>;
}

const NAME = 'on-the-record';
const readManifest = (folder: string) =>
	JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/**
 * What package.json must ask npm for to get this package again: its version, or the tarball that it
 * was installed from, as one who tries it before it is published does.
 */
function specOf(version: string): string {
	// node_modules/on-the-record/.package
	const installedIn = resolve(GENERATOR, '../../..');
	if (!existsSync(join(installedIn, 'package.json'))) return version;
	const spec = readManifest(installedIn).dependencies?.[NAME] ?? '';
	const tarball = /^file:(.*)/.exec(spec)?.[1];
	return tarball ? `file:${resolve(installedIn, tarball)}` : version;
}

/** The generator that is running, for a newsroom that begins with it. */
export function thisGenerator(): Generator {
	const { version, allowScripts } = readManifest(GENERATOR);
	const lock = readFileSync(join(GENERATOR, 'package-lock.json'), 'utf8');
	return { version, spec: specOf(version), allowScripts, lock };
}
