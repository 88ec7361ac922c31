// Serves the sites that the tests examine, each at its own address.
import { serveSite } from './serve-site.ts';
import { sites } from './sites.ts';

for (const site of Object.values(sites)) serveSite(site);
