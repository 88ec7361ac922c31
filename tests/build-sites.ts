// Builds the sites that the tests examine, with a browser for the print edition, which is installed
// if there is none. The first site is built alone, since in a new checkout it writes files to
// .astro/ that all builds share; then the others are built in parallel.
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
