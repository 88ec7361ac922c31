// A page of another site with cards in it, in light or dark, served from an origin of its own.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from '../sites.ts';
import type { Scheme } from './engine.ts';

export interface Stranger {
	server: Server;
	/** The address of a page that shows cards of a site, each at every width, in the order of both. */
	show: (site: Site, cards: string[], widths: number[], scheme: Scheme) => string;
}

const COLOURS: Record<Scheme, string> = {
	light: 'background:#fff;color:#222',
	dark: 'background:#10131a;color:#dde',
};

export async function startStranger(): Promise<Stranger> {
	let html = '';
	const server = createServer((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
	);
	await new Promise<void>((done) => server.listen(0, () => done()));
	const { port } = server.address() as AddressInfo;
	return {
		server,
		show: (site, cards, widths, scheme) => {
			const frames = cards.map((card) =>
				widths
					.map(
						(width) =>
							`<iframe src="${site.url}${card}" style="width:${width}px" height="300" title="A card"></iframe>`,
					)
					.join(''),
			);
			html = `<!doctype html><html lang="en"><title>A stranger’s page</title><link rel="icon" href="data:,"><meta name="color-scheme" content="${scheme}"><style>body{margin:20px;font:16px sans-serif;${COLOURS[scheme]}}div{display:flex;gap:20px;align-items:start;margin:0 0 30px}iframe{border:0;flex:none}</style>
<h1>A stranger’s page</h1>${frames.map((row) => `<div>${row}</div>`).join('')}<script async src="${site.url}embed.js"></script>`;
			return `http://localhost:${port}/?${site.name}`;
		},
	};
}
