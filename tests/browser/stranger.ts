// A page of another site, served from an origin of its own. It is a real server because Chromium
// lets only pages from real addresses frame pages of this machine.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

let server: Server | undefined;
let html = '';

/** Opens a page of another site with this body. */
export async function visit(page: Page, body: string): Promise<void> {
	html = `<!doctype html><html lang="en"><title>A stranger’s page</title><style>body{margin:0}iframe{border:0;display:block}</style><body>${body}`;
	server ??= createServer((_, response) =>
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
	).listen(0);
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
}

/** Stops the server of the other site. */
export const leave = (): void => {
	server?.close();
	server?.closeAllConnections();
	server = undefined;
};
