// Builds the sites that the tests examine, with a browser for the print edition, which is installed
// if there is none. The first site is built alone, since in a new checkout it writes files to
// .astro/ that all builds share; then the others are built in parallel.
import { findBrowser } from './find-browser.ts';
import { buildHostileSite, hostileSites } from './hostile/hostile-sites.ts';
import { build, sites } from './sites.ts';
import { buildPseudoSite, pseudoSite } from './words/pseudo-site.ts';

process.env.CHROMIUM_PATH = await findBrowser();
const [first, ...others] = Object.values(sites);

async function timed<S extends { outDir: string }>(
	site: S,
	make: (site: S) => Promise<unknown>,
): Promise<void> {
	const start = performance.now();
	await make(site);
	console.log(`built ${site.outDir} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

if (first) await timed(first, build);
await Promise.all([
	...others.map((site) => timed(site, build)),
	timed(pseudoSite, buildPseudoSite),
]);
for (const site of Object.values(hostileSites)) await timed(site, buildHostileSite);
