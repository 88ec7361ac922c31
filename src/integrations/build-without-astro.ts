import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentFolder } from '../load/content-folder.ts';
import { loadStory } from '../load/load-story.ts';
import type { BuildSettings } from './build-settings.ts';
import { bundleFolder } from './bundle/bundle-folder.ts';
import { importRenderer } from './bundle/import-renderer.ts';
import { keptBundle } from './bundle/kept-bundle.ts';
import type { Log } from './log.ts';
import { SiteBuild } from './site-build.ts';

/** As Astro’s configuration has them. */
const placesOf = ({ root, cacheDir }: BuildSettings) => ({
	config: {
		srcDir: pathToFileURL(join(root, 'src/')),
		cacheDir: pathToFileURL(`${cacheDir}/`),
	},
});

/**
 * Builds a site with the bundle of an earlier build, in the same steps as Astro. Does nothing and
 * returns false when none was made from this code and these settings.
 */
export async function buildWithoutAstro(settings: BuildSettings, log: Log): Promise<boolean> {
	const start = performance.now();
	const build = new SiteBuild(settings);
	const folder = bundleFolder(settings);
	const bundle = keptBundle(folder, build.bundleFingerprint);
	if (!bundle) return false;
	const hasPrintEdition = await build.findPrinter(log.fork('print-edition'));
	if (bundle.hasPrintEdition !== hasPrintEdition) return false;

	log.info('without Astro: code and settings are those of the last build, and so is the bundle');
	build.begin(log);
	loadStory(contentFolder(), placesOf(settings), log.fork('content'));
	build.open();
	cpSync(join(folder, 'assets'), build.site.astroFolder, { recursive: true });
	const renderer = await importRenderer(join(folder, 'code', bundle.entry));
	const rendered = await build.render(renderer, log);
	await build.finish(log);
	const seconds = (performance.now() - start) / 1000;
	log.info(`${rendered} page(s) built in ${seconds.toFixed(2)}s`);
	return true;
}
