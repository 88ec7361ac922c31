// Speaks with Astro’s language server as an editor does: JSON-RPC over its standard streams, in the
// Language Server Protocol.
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SERVER = 'node_modules/@astrojs/language-server/bin/nodeServer.js';

interface Message {
	id?: number;
	method?: string;
	params?: { items?: unknown[] };
	result?: unknown;
	error?: { message: string };
}

export interface Diagnostic {
	message: string;
	range: { start: { line: number; character: number } };
}

export interface CompletionItem {
	label: string;
	documentation?: string | { value: string };
}

export class LanguageServer {
	readonly #server: ChildProcess;
	readonly #root: string;
	readonly #waiting = new Map<number, (answer: Message) => void>();
	#lastId = 0;
	#received = Buffer.alloc(0);

	/** `root` is the folder that is open in the editor. */
	constructor(root: string) {
		this.#root = root;
		this.#server = spawn(process.execPath, [resolve(SERVER), '--stdio'], {
			stdio: ['pipe', 'pipe', 'inherit'],
		});
		this.#server.stdout?.on('data', (chunk: Buffer) => this.#receive(chunk));
	}

	/** What the extension for VS Code sends when it starts. */
	async start({ contentIntellisense = true } = {}): Promise<void> {
		const uri = pathToFileURL(this.#root).href;
		await this.request('initialize', {
			processId: process.pid,
			rootUri: uri,
			workspaceFolders: [{ uri, name: 'project' }],
			capabilities: {
				textDocument: {
					completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
				},
				workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
			},
			initializationOptions: {
				typescript: { tsdk: resolve('node_modules/typescript/lib') },
				contentIntellisense,
			},
		});
		this.notify('initialized', {});
	}

	/** Opens a file with a text, which need not be that on the disk, and gives its address. */
	open(file: string, text: string, languageId = 'mdx'): string {
		const uri = pathToFileURL(resolve(this.#root, file)).href;
		this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
		return uri;
	}

	async diagnostics(uri: string): Promise<Diagnostic[]> {
		const report = await this.request('textDocument/diagnostic', { textDocument: { uri } });
		return (report as { items: Diagnostic[] }).items;
	}

	/** What is proposed at a place; line and character count from 0. */
	async completions(uri: string, line: number, character: number): Promise<CompletionItem[]> {
		const list = await this.request('textDocument/completion', {
			textDocument: { uri },
			position: { line, character },
		});
		return (list as { items: CompletionItem[] } | null)?.items ?? [];
	}

	async hover(uri: string, line: number, character: number): Promise<string> {
		const hover = await this.request('textDocument/hover', {
			textDocument: { uri },
			position: { line, character },
		});
		return (hover as { contents: { value: string } } | null)?.contents.value ?? '';
	}

	request(method: string, params: unknown): Promise<unknown> {
		this.#lastId += 1;
		const id = this.#lastId;
		this.#send({ id, method, params });
		return new Promise((done, fail) => {
			this.#waiting.set(id, ({ result, error }) =>
				error ? fail(new Error(`${method}: ${error.message}`)) : done(result),
			);
		});
	}

	notify(method: string, params: unknown): void {
		this.#send({ method, params });
	}

	async stop(): Promise<void> {
		await this.request('shutdown', undefined);
		const ended = new Promise((done) => this.#server.once('exit', done));
		this.notify('exit', undefined);
		await ended;
	}

	#send(message: object): void {
		const body = JSON.stringify({ jsonrpc: '2.0', ...message });
		this.#server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
	}

	#receive(chunk: Buffer): void {
		this.#received = Buffer.concat([this.#received, chunk]);
		for (;;) {
			const headEnd = this.#received.indexOf('\r\n\r\n');
			if (headEnd < 0) return;
			const length = Number(
				/Content-Length: (\d+)/i.exec(this.#received.toString('utf8', 0, headEnd))?.[1],
			);
			const end = headEnd + 4 + length;
			if (this.#received.length < end) return;
			const message = JSON.parse(this.#received.toString('utf8', headEnd + 4, end)) as Message;
			this.#received = this.#received.subarray(end);
			this.#handle(message);
		}
	}

	#handle({ id, method, params, ...answer }: Message): void {
		if (id === undefined) return;
		if (method === undefined) {
			this.#waiting.get(id)?.(answer);
			this.#waiting.delete(id);
		}
		// What the server asks of the editor: settings, of which there are none, and leave to watch files.
		else
			this.#send({
				id,
				result: method === 'workspace/configuration' ? (params?.items ?? []).map(() => null) : null,
			});
	}
}
