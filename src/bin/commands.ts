// The commands of the package. In a checkout each is an npm script that starts the same file with the
// same arguments; a test compares them.

export interface Command {
	/** What it does, in a line of the help. */
	does: string;
	/** The npm script that does the same in a checkout. */
	script: string;
	/** A file of the generator, or `astro` for Astro’s command, and its first arguments. */
	run: [file: string, ...args: string[]];
	/** Node’s own options. */
	node?: string[];
}

const COMPILE_CACHE = './src/load/compile-cache.ts';

export const COMMANDS: Record<string, Command> = {
	build: {
		does: 'makes the site in dist/',
		script: 'build',
		run: ['src/integrations/build-command.ts'],
		node: ['--initial-heap-size=800'],
	},
	serve: {
		does: 'serves the built site on this machine',
		script: 'serve',
		run: ['astro', 'preview'],
	},
	dev: { does: 'shows the site while you write', script: 'dev', run: ['astro', 'dev'] },
	desk: {
		does: 'opens the workbench in the browser',
		script: 'desk',
		run: ['src/desk/desk-command.ts'],
	},
	new: {
		does: 'writes a new entry; “new story” begins a story',
		script: 'new',
		run: ['src/desk/new-command.ts'],
	},
	draft: {
		does: 'makes drafts of a text or a sheet',
		script: 'draft',
		run: ['src/desk/draft-command.ts'],
	},
	check: {
		does: 'runs every check, in a second or two',
		script: 'check:content',
		run: ['src/load/check-command.ts'],
		node: [`--import=${COMPILE_CACHE}`],
	},
	verify: {
		does: 'compares the quotations with the texts of their sources',
		script: 'verify',
		run: ['src/load/verify-command.ts'],
	},
	translations: {
		does: 'lists what is not translated',
		script: 'translations',
		run: ['src/load/translations-command.ts'],
	},
	publish: {
		does: 'enters the addresses of a build that goes out, and saves its edition',
		script: 'publish-addresses',
		run: ['src/load/publish-command.ts'],
	},
	'hand-in': {
		does: 'commits what changed in the story, and sends it',
		script: 'hand-in',
		run: ['src/desk/hand-in-command.ts'],
	},
	'editor-files': {
		does: 'writes what a code editor reads about the entries',
		script: 'editor-files',
		run: ['src/desk/editor-files-command.ts'],
	},
	prove: {
		does: 'compares a published site with its receipt and with a build of its own',
		script: 'prove',
		run: ['src/integrations/prove-command.ts'],
	},
	watch: {
		does: 'looks whether the sources still stand at their addresses',
		script: 'watch:sources',
		run: ['src/desk/watch-command.ts'],
	},
	migrate: {
		does: 'changes what an earlier version could read and this one cannot',
		script: 'migrate',
		run: ['src/desk/migrate-command.ts'],
	},
	rollback: {
		does: 'puts the site from before the last change back',
		script: 'rollback',
		run: ['src/integrations/rollback-command.ts'],
	},
	recover: {
		does: 'repairs a site whose publishing was interrupted',
		script: 'recover',
		run: ['src/integrations/recover-command.ts'],
	},
	'server-config': {
		does: 'prints what Caddy or nginx reads to serve the built site',
		script: 'server-config',
		run: ['src/integrations/server-config-command.ts'],
	},
	words: {
		does: 'lists the languages the product speaks',
		script: 'words',
		run: ['src/load/words-command.ts'],
	},
};
