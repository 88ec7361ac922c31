// A local port is open to every page in the browser of whoever runs the desk, and the texts are
// private. So a request must be for this machine by name (a site can rebind its own name to
// 127.0.0.1), and come from the desk’s own page.
import type { IncomingHttpHeaders } from 'node:http';
import { say } from '../words/say.ts';

/** Why a request is not answered: a status of HTTP and a sentence. */
export interface Refusal {
	status: number;
	why: string;
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Refuses a request that names another host than this machine. It holds for pages of the site too. */
export function hostRefusal(headers: IncomingHttpHeaders, port: number): Refusal | undefined {
	const isOurs = LOOPBACK.some((name) => headers.host === `${name}:${port}`);
	return isOurs ? undefined : { status: 403, why: say('server.otherHost') };
}

/**
 * Refuses what another page in the browser may have sent. A browser says where a request comes from
 * in `Sec-Fetch-Site`, and in `Origin` when it writes. `isPage`: the address was typed or opened.
 */
export function originRefusal(
	method: string,
	headers: IncomingHttpHeaders,
	{ isPage }: { isPage: boolean },
): Refusal | undefined {
	const site = headers['sec-fetch-site'];
	const { origin } = headers;
	const refusal: Refusal = { status: 403, why: say('server.otherOrigin') };
	if (origin !== undefined && origin !== `http://${headers.host}`) return refusal;
	if (site !== undefined && site !== 'same-origin' && !(isPage && site === 'none')) return refusal;
	if (method !== 'GET' && origin === undefined && site === undefined) return refusal;
	return undefined;
}
