import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, expressionOf, type Scheme, VIEWPORT } from './engine.ts';
import { started } from './started.ts';

const BINARY = process.env.FIREFOX_PATH || 'firefox-esr';
/** The preference that overrides what the system says of colours, and its values. */
const SCHEME = 'layout.css.prefers-color-scheme.content-override';
const SCHEMES: Record<Scheme, number> = { dark: 0, light: 1 };

interface Answer {
	id?: number;
	type: 'success' | 'error' | 'event';
	result?: unknown;
	message?: string;
	method?: string;
	params?: unknown;
}

/** An entry of the log (https://w3c.github.io/webdriver-bidi/#types-log-logentry). */
interface LogEntry {
	level: string;
	text: string | null;
}

/**
 * Sends commands of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) and waits for each. `logged`
 * hears what the console says once its events are subscribed.
 */
async function connection(address: string, logged: (entry: LogEntry) => void) {
	const socket = new WebSocket(address);
	const waiting = new Map<number, (answer: Answer) => void>();
	socket.addEventListener('message', ({ data }) => {
		const answer: Answer = JSON.parse(String(data));
		waiting.get(answer.id ?? -1)?.(answer);
		if (answer.method === 'log.entryAdded') logged(answer.params as LogEntry);
	});
	await new Promise((done, fail) => {
		socket.addEventListener('open', done);
		socket.addEventListener('error', () => fail(new Error(`${address} cannot be reached.`)));
	});
	let last = 0;
	return async <Result>(method: string, params: object): Promise<Result> => {
		last += 1;
		const id = last;
		const answered = new Promise<Answer>((done) => waiting.set(id, done));
		socket.send(JSON.stringify({ id, method, params }));
		const { type, result, message } = await answered;
		waiting.delete(id);
		if (type === 'error') throw new Error(`${method}: ${message}`);
		return result as Result;
	};
}

/** Starts the Firefox of this machine, without a window. */
export async function firefox(scheme: Scheme = 'light'): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	writeFileSync(join(profile, 'user.js'), `user_pref('${SCHEME}', ${SCHEMES[scheme]});\n`);
	const args = ['--headless', '--remote-debugging-port=0', '--no-remote', '--profile', profile];
	const { child, found } = await started(
		BINARY,
		args,
		{ ...process.env, HOME: profile },
		/WebDriver BiDi listening on (ws:\S+)/,
		'Firefox is not here. On Debian: apt install firefox-esr; elsewhere set FIREFOX_PATH.',
	);
	let errors: string[] = [];
	const send = await connection(`${found}/session`, ({ level, text }) => {
		if (level === 'error') errors.push(text ?? '');
	});
	const { capabilities } = await send<{
		capabilities: { browserName: string; browserVersion: string };
	}>('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = await send<{ contexts: { context: string }[] }>(
		'browsingContext.getTree',
		{},
	);
	const context = contexts[0]?.context;
	await send('browsingContext.setViewport', { context, viewport: VIEWPORT });
	return {
		name: `${capabilities.browserName} ${capabilities.browserVersion}`,
		open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
		reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
		run: async (work, ...given) => {
			const answer = await send<{
				result: { value: string };
				exceptionDetails?: { text: string };
			}>('script.evaluate', {
				expression: expressionOf(work, given),
				target: { context },
				awaitPromise: true,
			});
			if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
			return JSON.parse(answer.result.value);
		},
		resize: (viewport) => send('browsingContext.setViewport', { context, viewport }),
		errors: () => {
			const told = errors;
			errors = [];
			return told;
		},
		perform: (actions) => send('input.performActions', { context, actions }),
		picture: async () => {
			const { data } = await send<{ data: string }>('browsingContext.captureScreenshot', {
				context,
			});
			return Buffer.from(data, 'base64');
		},
		close: async () => {
			const ended = new Promise((done) => child.once('exit', done));
			child.kill();
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}
