import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Engine, expressionOf, type Scheme, type Size, VIEWPORT } from './engine.ts';
import { inNarrowFrame } from './serve-framed.ts';
import { started } from './started.ts';

const MISSING =
	'WebKitGTK is not here. On Debian: apt install webkit2gtk-driver xvfb; elsewhere set WEBKIT_DRIVER_PATH.';
const DRIVER = process.env.WEBKIT_DRIVER_PATH || 'WebKitWebDriver';
/** The browser that comes with the driver. */
const BROWSER = '/usr/lib/*/webkit2gtk-*/MiniBrowser';
/** In pixels: more than the widest and the highest page, and the head of the window. */
const SCREEN: Size = { width: 2000, height: 8200 };
const THEMES: Record<Scheme, string> = { light: 'Adwaita', dark: 'Adwaita:dark' };
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
export async function webkit(scheme: Scheme = 'light'): Promise<Engine> {
	const screen = await started(
		'Xvfb',
		['-displayfd', '3', '-screen', '0', `${SCREEN.width}x${SCREEN.height}x24`, '-nolisten', 'tcp'],
		process.env,
		/^(\d+)\s/,
		MISSING,
	);
	const port = await freePort();
	const env = {
		...process.env,
		DISPLAY: `:${screen.found}`,
		GDK_BACKEND: 'x11',
		GTK_THEME: THEMES[scheme],
	};
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
		const engine = sessionEngine(`http://127.0.0.1:${port}/session/${sessionId}`);
		await engine.resize(VIEWPORT);
		return {
			...engine,
			name: `${capabilities.browserName} ${capabilities.browserVersion}`,
			close: async () => {
				await engine.close();
				end();
			},
		};
	} catch (error) {
		end();
		throw error;
	}
}

/** What a session at an address can do. */
function sessionEngine(session: string): Omit<Engine, 'name'> {
	/** The width of a window that cannot be as narrow as the page is to be, which a frame then shows. */
	let narrow: number | undefined;
	const run: Engine['run'] = async (work, ...given) =>
		JSON.parse(
			await send<string>(`${session}/execute/sync`, {
				script: `return ${expressionOf(work, given)}`,
				args: [],
			}),
		);
	return {
		run,
		open: async (url) => {
			await send(`${session}/url`, { url: narrow ? inNarrowFrame(url, narrow) : url });
			if (narrow) await send(`${session}/frame`, { id: 0 });
		},
		reload: () => send(`${session}/refresh`, {}),
		resize: async ({ width, height }) => {
			const head = await run(() => window.outerHeight - (window.top?.innerHeight ?? 0));
			const rect = await send<Size>(`${session}/window/rect`, {
				x: 0,
				y: 0,
				width,
				height: height + head,
			});
			narrow = rect.width > width ? width : undefined;
			for (let tries = 1; tries < MOST_TRIES; tries += 1) {
				if ((await run(() => window.top?.innerHeight)) === height) return;
				await pause(BETWEEN_MS / 4);
			}
			throw new Error(`WebKitGTK’s window does not become ${width} × ${height}.`);
		},
		errors: () => undefined,
		perform: (actions) => send(`${session}/actions`, { actions }),
		picture: async () => Buffer.from(await send<string>(`${session}/screenshot`), 'base64'),
		close: async () => {
			await send(session, undefined, 'DELETE').catch(() => undefined);
		},
	};
}
