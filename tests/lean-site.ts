// The harbour story without what takes time: share pictures, measured heights, compressed copies and
// PDFs. A build of another story at its address can take its bundle and need not start Astro.
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, LEAN, sites } from './sites.ts';

const CACHE = 'tests/.out/lean-cache';

export const leanSite = {
	url: 'http://localhost:4000/',
	outDir: 'tests/.out/lean',
	contentDir: sites.harbour.contentDir,
	flags: ['--no-pdf'],
};

/** Builds the site as its own story and address alone ask for, and keeps the bundle. */
export const buildLeanSite = (): Promise<string> => build(leanSite, { ...LEAN, CACHE_DIR: CACHE });

/**
 * The environment of lean builds at the address of `leanSite`, with caches in `cacheDir`, an empty
 * folder inside the project. They begin with its bundle; where that is of older code, the first of
 * them makes one by Astro.
 */
export function leanEnv(cacheDir: string): Record<string, string> {
	const bundle = join(CACHE, 'bundle');
	if (existsSync(bundle)) cpSync(bundle, join(cacheDir, 'bundle'), { recursive: true });
	return { ...LEAN, CACHE_DIR: cacheDir };
}
