// Builds the sites the tests look at, with a browser for the print edition (one that is there, or one installed now): the first alone, since in a new checkout it writes files of .astro/ that all share; then the others at once.
import { findBrowser } from './find-browser.ts';
import { build, sites } from './sites.ts';

process.env.CHROMIUM_PATH = await findBrowser();
const [first, ...others] = Object.values(sites);

async function timed(site: typeof sites.root): Promise<void> {
	const start = performance.now();
	await build(site);
	console.log(`built ${site.outDir} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

if (first) await timed(first);
await Promise.all(others.map(timed));
