import { caddyHeaders } from './headers-caddy.ts';
import type { ServedSite } from './served-site.ts';

/** Each line one tab further in. */
const indented = (text: string): string => text.replace(/^(?=.)/gm, '\t');

/** A block of a Caddyfile that serves a built site at its address. */
export function caddySite({ address, root, rules, languages, port }: ServedSite): string {
	const { pathname, protocol, host } = address;
	const named = protocol === 'https:' ? host : address.origin;
	const lines = [
		`root * ${JSON.stringify(root)}`,
		caddyHeaders(rules).trim(),
		...(pathname === '/' ? [] : [`uri strip_prefix ${pathname.slice(0, -1)}`]),
		'file_server {',
		'\tprecompressed br gzip',
		'}',
		'handle_errors {',
		'\theader Cache-Control "no-cache"',
		...(languages.length > 0
			? [
					`\t@translation path_regexp language ^${pathname}(${languages.join('|')})/`,
					'\trewrite @translation /{re.language.1}/404.html',
				]
			: []),
		'\trewrite * /404.html',
		'\tfile_server',
		'}',
	];
	return `${port === undefined ? named : `:${port}`} {\n${indented(lines.join('\n'))}\n}\n`;
}
