// Builds the sites the tests look at: the first alone, since in a new checkout it writes files of .astro/ that all share; then the others at once.
import { build, sites } from './sites.ts';

const [first, ...others] = Object.values(sites);

async function timed(site: typeof sites.root): Promise<void> {
	const start = performance.now();
	await build(site);
	console.log(`built ${site.outDir} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

if (first) await timed(first);
await Promise.all(others.map(timed));
