import { withEnvironment } from '../load/with-environment.ts';
import type { Log } from './log.ts';

/** The address a site is built for when SITE_URL is not set. It works on this machine only. */
export const PLACEHOLDER = 'http://localhost:4321/';

const warning = (): string => `
  ┌─
  │ This site does not know its address. SITE_URL is not set, so it is built for ${PLACEHOLDER}
  │ On this machine it works. Do not publish it: these would point at the reader’s own machine:
  │   · canonical addresses and share pictures (Open Graph, JSON-LD)
  │   · oEmbed, and with it every card in another site
  │   · feeds, sitemap, robots.txt, llms.txt and every address in data/
  │ Build it again for the address it will have:
  │   SITE_URL=https://news.example/explainers/strike/ ${withEnvironment('npm run build')}
  └─`;

/** Warns at the end of a build when the site was built for the placeholder. */
export function warnOfPlaceholder(address: URL, log: Log): void {
	if (address.href === PLACEHOLDER) log.warn(warning());
}
