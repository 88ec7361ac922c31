import type { ServerResponse } from 'node:http';

/** For every answer of the desk: never stored, never taken for another type, never in a frame. */
const ALWAYS = {
	'Cache-Control': 'no-store',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Cross-Origin-Opener-Policy': 'same-origin',
};
/** Scripts and styles come from this server as files; nothing in a page of the desk is run. */
const PAGE_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self'",
	"font-src 'self'",
	"img-src 'self' data:",
	"connect-src 'self'",
	"frame-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
	response.writeHead(status, { ...ALWAYS, 'Content-Type': 'application/json; charset=utf-8' });
	response.end(JSON.stringify(value));
}

export function sendPage(response: ServerResponse, status: number, html: string): void {
	response.writeHead(status, {
		...ALWAYS,
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': PAGE_POLICY,
	});
	response.end(html);
}

export function sendRedirect(response: ServerResponse, to: string, cookie?: string): void {
	response.writeHead(303, { ...ALWAYS, Location: to, ...(cookie ? { 'Set-Cookie': cookie } : {}) });
	response.end();
}

/** Begins a stream of events (HTML Living Standard, 9.2). */
export function sendEvents(response: ServerResponse): void {
	response.writeHead(200, { ...ALWAYS, 'Content-Type': 'text/event-stream; charset=utf-8' });
	response.write('retry: 1000\n\n');
}
