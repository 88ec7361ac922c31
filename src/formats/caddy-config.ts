import { caddySite } from './caddy-site.ts';
import type { ServedSite } from './served-site.ts';

/** For a Caddy behind a proxy, which asks nobody for certificates and takes no orders. */
const BEHIND_A_PROXY = '{\n\tadmin off\n\tauto_https off\n}\n';

/** A Caddyfile for a built site. Without a port it may stand beside other sites in one file. */
export const caddyConfig = (site: ServedSite): string =>
	`${site.port === undefined ? '' : BEHIND_A_PROXY}${caddySite(site)}`;
