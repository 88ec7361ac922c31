// A development server as `npm run dev` starts it, and the browser that Vite tells of changes.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { ProjectCopy } from './project-copy.ts';

/** A cold start compiles all pages; on a busy machine that takes a while. */
const LONGEST_START = 60_000;

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}

export class DevServer {
	readonly #process: ChildProcess;
	readonly #address: string;
	readonly #told: number[] = [];
	#socket: WebSocket | undefined;
	/** What the server has printed, for the message of a test that fails. */
	output = '';

	private constructor(project: ProjectCopy, port: number) {
		this.#address = `http://localhost:${port}`;
		this.#process = spawn(
			process.execPath,
			['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
			{
				cwd: project.folder,
				env: {
					...process.env,
					CONTENT_DIR: 'content',
					CACHE_DIR: './cache',
					ASTRO_TELEMETRY_DISABLED: '1',
				},
			},
		);
		for (const stream of [this.#process.stdout, this.#process.stderr])
			stream?.on('data', (text) => {
				this.output += text;
			});
	}

	/** Starts a server for a copy of the project and opens the connection that a browser would. */
	static async start(project: ProjectCopy): Promise<DevServer> {
		const server = new DevServer(project, await freePort());
		const end = Date.now() + LONGEST_START;
		while ((await server.page('/').catch(() => '')) === '') {
			if (Date.now() > end || server.#process.exitCode !== null)
				throw new Error(`The development server did not start.\n${server.output}`);
			await wait(200);
		}
		await server.#connect();
		return server;
	}

	async #connect(): Promise<void> {
		const client = await this.page('/@vite/client');
		const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
		const address = `${this.#address.replace('http', 'ws')}/?token=${token}`;
		this.#socket = new WebSocket(address, 'vite-hmr');
		this.#socket.addEventListener('message', ({ data }) => {
			if (JSON.parse(String(data)).type === 'full-reload') this.#told.push(Date.now());
		});
		await new Promise((resolve, reject) => {
			this.#socket?.addEventListener('open', resolve);
			this.#socket?.addEventListener('error', reject);
		});
	}

	/** A page as it is served now; '' when the server answers with an error. */
	async page(path: string): Promise<string> {
		// As a browser asks for a page.
		const headers = { accept: 'text/html' };
		const response = await fetch(`${this.#address}${path}`, { headers });
		const text = await response.text();
		return response.ok ? text : '';
	}

	/** Whether the browser was told to load its page again at `since` or later. */
	wasTold(since: number): boolean {
		return (this.#told.at(-1) ?? 0) >= since;
	}

	async stop(): Promise<void> {
		this.#socket?.close();
		this.#process.kill();
		if (this.#process.exitCode === null) await once(this.#process, 'exit');
	}
}
