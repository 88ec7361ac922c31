import { FOR_MACHINES } from '../story/addresses.ts';
import type { Absolute } from './absolute.ts';

/** `/robots.txt`. Crawlers read it only at the root of a host. */
export const robots = (absolute: Absolute): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${absolute(FOR_MACHINES.sitemap)}\n`;
