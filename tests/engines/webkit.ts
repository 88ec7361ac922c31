import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Engine, expressionOf, VIEWPORT } from './engine.ts';
import { started } from './started.ts';

const MISSING =
	'WebKitGTK is not here. On Debian: apt install webkit2gtk-driver xvfb; elsewhere set WEBKIT_DRIVER_PATH.';
const DRIVER = process.env.WEBKIT_DRIVER_PATH || 'WebKitWebDriver';
/** The browser that comes with the driver. */
const BROWSER = '/usr/lib/*/webkit2gtk-*/MiniBrowser';
/** The head of its window, in pixels, at most. */
const HEAD = 150;
const MOST_TRIES = 150;
const BETWEEN_MS = 200;

/** A port that nothing listens on. */
const freePort = (): Promise<number> =>
	new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => done(typeof address === 'object' ? (address?.port ?? 0) : 0));
		});
	});

/** Sends a command of WebDriver (https://www.w3.org/TR/webdriver2/). */
async function send<Result>(
	address: string,
	body?: object,
	method = body ? 'POST' : 'GET',
): Promise<Result> {
	const response = await fetch(address, {
		method,
		...(body ? { body: JSON.stringify(body) } : {}),
	});
	const { value } = (await response.json()) as { value: { error?: string; message?: string } };
	if (value?.error) throw new Error(`${address}: ${value.error} ${value.message}`);
	return value as Result;
}

/** Waits until a driver, which says nothing when it has started, answers. */
async function answers(address: string): Promise<void> {
	for (let tries = 1; ; tries += 1)
		try {
			await send(address);
			return;
		} catch (error) {
			if (tries === MOST_TRIES) throw error;
			await pause(BETWEEN_MS);
		}
}

/** Starts the WebKitGTK of this machine, on a screen of its own. */
export async function webkit(): Promise<Engine> {
	const size = `${VIEWPORT.width}x${VIEWPORT.height + HEAD}x24`;
	const screen = await started(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'],
		process.env,
		/^(\d+)\s/,
		MISSING,
	);
	const port = await freePort();
	const env = { ...process.env, DISPLAY: `:${screen.found}`, GDK_BACKEND: 'x11' };
	const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
	const isMissing = new Promise<never>((_, fail) => {
		driver.once('error', () => fail(new Error(MISSING)));
	});
	const end = () => {
		driver.kill();
		screen.child.kill();
	};
	try {
		await Promise.race([answers(`http://127.0.0.1:${port}/status`), isMissing]);
		const [binary] = globSync(BROWSER);
		const { sessionId, capabilities } = await send<{
			sessionId: string;
			capabilities: { browserName: string; browserVersion: string };
		}>(`http://127.0.0.1:${port}/session`, {
			capabilities: {
				alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
			},
		});
		const session = `http://127.0.0.1:${port}/session/${sessionId}`;
		await send(`${session}/window/rect`, {
			x: 0,
			y: 0,
			width: VIEWPORT.width,
			height: VIEWPORT.height + HEAD,
		});
		return {
			name: `${capabilities.browserName} ${capabilities.browserVersion}`,
			open: (url) => send(`${session}/url`, { url }),
			reload: () => send(`${session}/refresh`, {}),
			run: async (work, ...given) =>
				JSON.parse(
					await send<string>(`${session}/execute/sync`, {
						script: `return ${expressionOf(work, given)}`,
						args: [],
					}),
				),
			perform: (actions) => send(`${session}/actions`, { actions }),
			picture: async () => Buffer.from(await send<string>(`${session}/screenshot`), 'base64'),
			close: async () => {
				await send(session, undefined, 'DELETE').catch(() => undefined);
				end();
			},
		};
	} catch (error) {
		end();
		throw error;
	}
}
