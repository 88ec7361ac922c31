// Serves the sites the tests look at, each on its port and under its path.
import { serveSite } from './serve-site.ts';
import { sites } from './sites.ts';

for (const site of Object.values(sites)) serveSite(site);
