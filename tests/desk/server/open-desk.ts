// A desk over copies of the harbour story and its texts, behind a server of its own.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../../src/desk/server/desk.ts';
import { deskActions } from '../../../src/desk/server/desk-actions.ts';
import { deskRequests } from '../../../src/desk/server/desk-requests.ts';
import { Session } from '../../../src/desk/server/session.ts';

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	text: string;
	// biome-ignore lint/suspicious/noExplicitAny: a test reads what it knows is there.
	json: any;
}

interface Asked {
	method?: string;
	headers?: Record<string, string>;
	body?: string | Buffer;
}

/** The day of receipts in these tests. */
const DAY = '2024-04-09';

export async function openDesk() {
	const root = mkdtempSync(join(tmpdir(), 'desk-'));
	const [folder, snapshots] = [join(root, 'story'), join(root, 'texts')];
	cpSync('tests/fixtures/harbour', folder, { recursive: true });
	cpSync('tests/fixtures/harbour-snapshots', snapshots, { recursive: true });
	mkdirSync(join(root, 'outside'));
	const desk = new Desk(folder, snapshots, () => DAY);
	const session = new Session();
	const handle = deskRequests({
		session,
		actions: deskActions(desk),
		listen: (send) => desk.listen(send),
	});
	const server = createServer((incoming, response) => {
		void handle(incoming, response, () => response.end('the site'));
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	const cookie = session.cookie(port).split(';', 1)[0] ?? '';

	/** Sends a request exactly as it is given: no address is tidied, no header added but `Host`. */
	const raw = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
		new Promise<Answer>((done, fail) => {
			const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk) => chunks.push(chunk));
				response.on('end', () => {
					const text = Buffer.concat(chunks).toString('utf8');
					const isJson = response.headers['content-type']?.startsWith('application/json');
					done({
						status: response.statusCode ?? 0,
						headers: response.headers,
						text,
						json: isJson ? JSON.parse(text) : undefined,
					});
				});
			});
			sent.on('error', fail);
			sent.end(body);
		});
	const own = { cookie, 'sec-fetch-site': 'same-origin' };
	return {
		root,
		folder,
		snapshots,
		desk,
		session,
		port,
		cookie,
		raw,
		/** As the page of the desk asks. */
		get: (name: string, input: Record<string, string> = {}) =>
			raw(`/desk/api/${name}/?${new URLSearchParams(input)}`, { headers: own }),
		post: (name: string, input: unknown) =>
			raw(`/desk/api/${name}/`, {
				method: 'POST',
				headers: {
					...own,
					origin: `http://127.0.0.1:${port}`,
					'content-type': 'application/json',
				},
				body: JSON.stringify(input),
			}),
		close: () => {
			server.closeAllConnections();
			server.close();
			rmSync(root, { recursive: true });
		},
	};
}
