// Serves a built site, and beside it a page that shows any other page of the site in a frame of a
// given width: windows cannot be as narrow as telephones in every engine, and pages let no other
// site frame them.
import type { RequestListener, Server } from 'node:http';
import { serveSite } from '../serve-site.ts';
import type { Site } from '../sites.ts';

const FRAMED = '/in-a-narrow-frame/';
const HTML = `<!doctype html><html lang="en"><title>In a narrow frame</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;display:block;height:100vh}</style>
<body><script>
const asked = new URLSearchParams(location.search);
if (asked.has('of')) {
	const frame = document.createElement('iframe');
	frame.width = asked.get('width');
	frame.src = asked.get('of');
	document.body.append(frame);
}
</script>`;

/** The address of the page that frames another of the same site. */
export const inNarrowFrame = (url: string, width: number): string =>
	`${new URL(FRAMED, url)}?${new URLSearchParams({ width: String(width), of: url })}`;

/** The address of that page with nothing in it: a page of the site’s origin without its policy. */
export const emptyPageOf = (url: string): string => String(new URL(FRAMED, url));

export function serveFramed(site: Site): Server {
	const server = serveSite(site);
	const [serve] = server.listeners('request') as RequestListener[];
	return server.removeAllListeners('request').on('request', (request, response) => {
		if (request.url?.startsWith(FRAMED))
			response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(HTML);
		else serve?.(request, response);
	});
}
