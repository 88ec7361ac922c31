import { MACHINE_FILES } from '../story/addresses.ts';
import type { Absolute } from './absolute.ts';

/** `/robots.txt`. Crawlers read it only at the root of a host, not under a base path. */
export const robots = (absolute: Absolute): string =>
	`User-agent: *\nAllow: /\n\nSitemap: ${absolute(MACHINE_FILES.sitemap)}\n`;
