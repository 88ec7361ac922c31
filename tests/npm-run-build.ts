import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What Node is given by `npm run build`: its own options, Astro and the command. */
export const NPM_RUN_BUILD = (
	JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
		scripts: { build: string };
	}
).scripts.build
	.split(' ')
	.slice(1);
