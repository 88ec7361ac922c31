import { nginxHeaders } from './headers-nginx.ts';
import type { ServedSite } from './served-site.ts';

/**
 * What stands in `http` of nginx, as a file in conf.d/ does, to serve a built site. The root of the
 * host has the site at its path. Without a port nginx answers at 80: certificates are the business
 * of whoever runs it.
 */
export function nginxSite({ address, root, rules, languages, port }: ServedSite): string {
	const base = address.pathname.slice(0, -1);
	const isTranslated = languages.length > 0;
	const own = [
		`listen ${port ?? (Number(address.port) || 80)};`,
		...(port === undefined ? [`server_name ${address.hostname};`] : []),
		`root ${JSON.stringify(root)};`,
		'index index.html;',
		'charset utf-8;',
		'gzip_static on;',
		`error_page 404 ${base}${isTranslated ? '$record_language' : ''}/404.html;`,
	].map((line) => `\t${line}`);
	const map = `map $uri $record_language { "~^${base}/(?<language>${languages.join('|')})/" "/$language"; }`;
	return [
		...(isTranslated ? [map] : []),
		nginxHeaders(rules).replace('server {', () => `server {\n${own.join('\n')}`),
	].join('\n');
}
