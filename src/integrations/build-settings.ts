import { resolve } from 'node:path';
import { GENERATOR } from '../load/generator-folder.ts';
import { siteAddress } from './site-address.ts';
import { PLACEHOLDER } from './warn-of-placeholder.ts';

export interface BuildSettings {
	/** The folder of the generator. */
	root: string;
	/** Where the site will live, with a slash at the end. */
	address: URL;
	/** The folder to publish to. */
	outDir: string;
	/** One folder per story and address, so that builds of two stories never mix. */
	cacheDir: string;
	/** Whether compressed copies stand beside the files. */
	precompress: boolean;
	/** Whether PDFs are to be made when there is a browser. */
	isPrintWanted: boolean;
}

/** The settings of a build from the environment and the flags. Throws when the address is none. */
export function buildSettings(env: NodeJS.ProcessEnv, flags: string[]): BuildSettings {
	const address = siteAddress(env.SITE_URL || PLACEHOLDER);
	const story = `${env.CONTENT_DIR || 'content'} ${address.href}`.replace(/[^A-Za-z0-9]+/g, '-');
	return {
		root: GENERATOR,
		address,
		outDir: resolve(env.OUT_DIR || 'dist'),
		cacheDir: resolve(env.CACHE_DIR || `node_modules/.astro/${story}`),
		precompress: env.PRECOMPRESS !== 'off',
		isPrintWanted: !flags.includes('--no-pdf'),
	};
}
