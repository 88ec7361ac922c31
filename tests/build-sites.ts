// Builds the sites that the tests examine, with a browser for the print edition, which is installed
// if there is none. The first site is built alone, since in a new checkout it writes files to
// .astro/ that all builds share; it is a small one, and the large ones come next, so that no
// processor waits for one of them at the end.
import { cpSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import './compile-cache.ts';
import { findBrowser } from './find-browser.ts';
import { buildHostileSite, hostileSites } from './hostile/hostile-sites.ts';
import { buildLeanSite, leanSite } from './lean-site.ts';
import { build, sites } from './sites.ts';
import { buildPseudoSite, pseudoSite } from './words/pseudo-site.ts';

process.env.CHROMIUM_PATH = await findBrowser();

async function timed<S extends { outDir: string }>(
	site: S,
	make: (site: S) => Promise<unknown>,
): Promise<void> {
	const start = performance.now();
	await make(site);
	console.log(`built ${site.outDir} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

rmSync(sites.path.contentDir, { recursive: true, force: true });
cpSync(sites.harbour.contentDir, sites.path.contentDir, { recursive: true });
cpSync('tests/fixtures/harbour-es', `${sites.path.contentDir}/translations/es`, {
	recursive: true,
});

await timed(leanSite, buildLeanSite);
const { root, ...others } = sites;
const waiting = [
	() => timed(root, build),
	() => timed(pseudoSite, buildPseudoSite),
	...Object.values(hostileSites).map((site) => () => timed(site, buildHostileSite)),
	...Object.values(others).map((site) => () => timed(site, build)),
].values();
// One more than there are processors: a build also waits, for the disk and for Chromium.
await Promise.all(
	Array.from({ length: availableParallelism() + 1 }, async () => {
		for (const make of waiting) await make();
	}),
);
