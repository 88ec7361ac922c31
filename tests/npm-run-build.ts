import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The arguments that `npm run build` gives Node: Node's own options, Astro and its command. */
export const NPM_RUN_BUILD = (
	JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
		scripts: { build: string };
	}
).scripts.build
	.split(' ')
	.slice(1);
