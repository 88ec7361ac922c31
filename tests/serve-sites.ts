// Serves the sites that the tests examine, each at its own address: by Caddy with the rules that
// src/HOSTING.md shows, or by a small server of our own where there is no Caddy.
import { caddyfile } from './caddyfile.ts';
import { findProgram } from './find-program.ts';
import { hostileSites } from './hostile/hostile-sites.ts';
import { serveSite } from './serve-site.ts';
import { serveWith } from './serve-with.ts';
import { sites } from './sites.ts';
import { pseudoSite } from './words/pseudo-site.ts';

const all = [...Object.values(sites), ...Object.values(hostileSites), pseudoSite];
const caddy = findProgram('caddy', 'caddy');
if (caddy) {
	const run = (file: string) => [caddy, 'run', '--config', file, '--adapter', 'caddyfile'];
	await serveWith(() => caddyfile(all), run, sites.root.url);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
	console.log('The sites are served by Caddy.');
	await new Promise(() => setInterval(() => {}, 60_000));
} else {
	console.log('There is no Caddy; a small server of our own serves the sites.');
	for (const site of all) serveSite(site);
}
