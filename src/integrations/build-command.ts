// `npm run build`. When neither code nor settings have changed since Astro last bundled the pages, that
// bundle is used again, and neither Astro nor Vite is started: so an edit of the story is out in a
// second or two. Otherwise, and with flags of Astro’s, Astro builds.
import { enableCompileCache, findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ASTRO = join(dirname(findPackageJSON('astro', import.meta.url) ?? ''), 'bin/astro.mjs');

// What is imported from here on, Node compiles once for all builds. Astro does the same.
enableCompileCache();
const { buildSettings } = await import('./build-settings.ts');
const { buildWithoutAstro } = await import('./build-without-astro.ts');
const { consoleLog } = await import('./console-log.ts');
const { GENERATOR } = await import('../load/generator-folder.ts');
const { reportBuildFailure } = await import('./report-build-failure.ts');

/** Builds without Astro where that can be. Returns whether the build has come to its end. */
async function isBuilt(flags: string[], log: ReturnType<typeof consoleLog>): Promise<boolean> {
	const foreign = flags.filter((flag) => flag !== '--no-pdf');
	if (foreign.length > 0) {
		log.info(`with Astro, which knows what ${foreign.join(' ')} means`);
		return false;
	}
	try {
		if (await buildWithoutAstro(buildSettings(process.env, flags), log)) return true;
		log.info('with Astro: its last bundle is of other code or settings, or there is none');
		return false;
	} catch (error) {
		reportBuildFailure(error);
		return true;
	}
}

if (!(await isBuilt(process.argv.slice(2), consoleLog('build')))) {
	process.argv.splice(1, 1, ASTRO, 'build', '--root', GENERATOR);
	await import(pathToFileURL(ASTRO).href);
}
