import { readFileSync } from 'node:fs';
import { newsroomLock } from './newsroom-lock.ts';

const README = readFileSync(new URL('./newsroom-readme.md', import.meta.url), 'utf8');
/** What a folder needs besides its story so that a clone of it can build the site. */
const SCRIPTS = ['build', 'check', 'desk', 'dev', 'server-config', 'verify'];
/** Commands that the workflows in src/hosting/ call by the names they have in a checkout. */
const IN_WORKFLOWS = { 'check:content': 'check', 'watch:sources': 'watch' };
const IGNORED = [
	'node_modules/',
	'/dist/',
	'/dist.previous/',
	'/.dist-*',
	'.astro/',
	'.snapshots/',
	'.watch/',
];

export interface Generator {
	version: string;
	/** What package.json of the newsroom asks npm for: a version, or `file:` and a tarball. */
	spec: string;
	/** Packages whose install scripts npm may run. */
	allowScripts: Record<string, boolean>;
	/** Its lock file, as text. */
	lock: string;
}

const inJson = (value: unknown): string => `${JSON.stringify(value, null, '\t')}\n`;

/** A name that npm takes, from that of the folder. */
const packageName = (folder: string): string =>
	folder
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'story';

/** The files of a newsroom’s folder, by name. `folder` is the name of the folder. */
export function newsroomFiles(folder: string, generator: Generator): Record<string, string> {
	const manifest = {
		name: packageName(folder),
		version: '1.0.0',
		private: true,
		scripts: Object.fromEntries(
			[...SCRIPTS.map((name) => [name, name]), ...Object.entries(IN_WORKFLOWS)].map(
				([script, command]) => [script, `on-the-record ${command}`],
			),
		),
		dependencies: { 'on-the-record': generator.spec },
		allowScripts: generator.allowScripts,
	};
	return {
		'package.json': inJson(manifest),
		'package-lock.json': inJson(newsroomLock(manifest, JSON.parse(generator.lock))),
		'README.md': README.replaceAll('{folder}', folder).replaceAll('{version}', generator.version),
		'.gitignore': `${IGNORED.join('\n')}\n`,
	};
}
