// What the desk answers, before Vite and Astro see a request.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { DeskError } from '../desk-error.ts';
import { say } from '../words/say.ts';
import type { Action } from './action.ts';
import { deskHtml, refusedHtml } from './desk-html.ts';
import { FormError } from './form-error.ts';
import { HttpError } from './http-error.ts';
import { readJson } from './read-json.ts';
import { hostRefusal, originRefusal } from './refusal.ts';
import { sendEvents, sendJson, sendPage, sendRedirect } from './send.ts';
import type { Session } from './session.ts';

/** Every address ends with a slash, as Astro’s development server wants it of this site. */
const API = /^\/desk\/api\/([a-z-]+)\/$/;

interface Desk {
	session: Session;
	/** Name → what it does, for `/desk/api/<name>/`. */
	actions: Readonly<Record<string, Action>>;
	/** Told of every page that listens; returns a function to be called when it is gone. */
	listen: (send: (event: string) => void) => () => void;
}

/** What is wrong, as sentences. The name of a file that it begins with stays as it is. */
const sentences = ({ what, fix }: DeskError): string =>
	`${what.replace(/^[a-z]+(?=[ ,])/, (word) => word.charAt(0).toUpperCase() + word.slice(1))}. ${fix}`;

/** The status and the words for an error; what is not foreseen is told, because the desk is local. */
function failure(error: unknown): { status: number; body: unknown } {
	if (error instanceof FormError) return { status: 422, body: { problems: error.problems } };
	if (error instanceof HttpError) return { status: error.status, body: { what: error.message } };
	if (error instanceof DeskError) return { status: 422, body: { what: sentences(error) } };
	console.error(error);
	return { status: 500, body: { what: say('server.failed', { error: String(error) }) } };
}

async function answer(
	{ actions }: Desk,
	name: string,
	url: URL,
	request: IncomingMessage,
): Promise<unknown> {
	const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
	if (!action) throw new HttpError(404, say('server.noSuchAction'));
	if (request.method !== action.method) throw new HttpError(405, say('server.otherMethod'));
	return action.answer(
		action.method === 'GET'
			? Object.fromEntries(url.searchParams)
			: await readJson(request, action.mostBytes),
	);
}

/**
 * Answers everything below `/desk/`, and refuses what names another host. `next` passes a request on
 * to the site.
 */
export function deskRequests(desk: Desk) {
	return async (request: IncomingMessage, response: ServerResponse, next: () => void) => {
		const port = request.socket.localPort ?? 0;
		const otherHost = hostRefusal(request.headers, port);
		if (otherHost) return sendPage(response, otherHost.status, refusedHtml(otherHost.why));
		// Of an address that is no path, such as `//x`, Node gives the text as it came.
		const url = new URL(`http://desk${request.url?.startsWith('/') ? request.url : '/'}`);
		if (url.pathname === '/desk') return sendRedirect(response, '/desk/');
		if (!url.pathname.startsWith('/desk/')) return next();
		const isPage = url.pathname === '/desk/' && request.method === 'GET';
		const token = url.searchParams.get('token');
		if (isPage && desk.session.opens(token))
			return sendRedirect(response, '/desk/', desk.session.cookie(port));
		const otherOrigin = originRefusal(request.method ?? '', request.headers, { isPage });
		const refusal =
			otherOrigin ??
			(desk.session.knows(request.headers.cookie, port)
				? undefined
				: { status: 401, why: say('server.noToken') });
		if (refusal && isPage) return sendPage(response, refusal.status, refusedHtml(refusal.why));
		if (refusal) return sendJson(response, refusal.status, { what: refusal.why });
		if (isPage) return sendPage(response, 200, deskHtml());
		const name = API.exec(url.pathname)?.[1] ?? '';
		if (name === 'events' && request.method === 'GET') {
			sendEvents(response);
			const stop = desk.listen((event) => response.write(`data: ${event}\n\n`));
			response.on('close', stop);
			return;
		}
		try {
			sendJson(response, 200, (await answer(desk, name, url, request)) ?? {});
		} catch (error) {
			const { status, body } = failure(error);
			// The rest of a body that is too large is not read.
			if (status === 413) response.setHeader('Connection', 'close');
			sendJson(response, status, body);
		}
	};
}
