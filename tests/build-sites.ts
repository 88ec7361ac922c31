// Builds the sites the tests look at.
import { build, sites } from './sites.ts';

for (const site of Object.values(sites)) {
	const start = performance.now();
	build(site);
	console.log(`built ${site.outDir} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
