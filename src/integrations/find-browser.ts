// A Chromium on this machine. It is looked for and never fetched: whoever builds a site decides what is installed.
import { existsSync } from 'node:fs';

export const LAUNCH_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--font-render-hinting=none',
];

/** The headless shell first: it takes a quarter less time than the whole browser. */
const KNOWN = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export interface FoundBrowser {
	path: string;
	version: string;
}

/** What drives a browser; read when one is wanted, for it takes half a second. */
const chromium = async () => (await import('playwright-core')).chromium;

/** The browser at a path, once it has been started to prove it. */
async function proven(path: string): Promise<FoundBrowser | undefined> {
	if (!existsSync(path)) return undefined;
	try {
		const browser = await (await chromium()).launch({
			executablePath: path,
			args: LAUNCH_FLAGS,
			timeout: 60_000,
		});
		const version = browser.version();
		await browser.close();
		return { path, version };
	} catch {
		return undefined;
	}
}

/** The first that starts: CHROMIUM_PATH, Playwright's own, one that is installed. Throws only when CHROMIUM_PATH names none. */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
	const given = process.env.CHROMIUM_PATH;
	if (given) {
		const found = await proven(given);
		if (!found)
			throw new Error(
				`CHROMIUM_PATH is ${given}, and no browser starts there. Correct it, or unset it to have one looked for.`,
			);
		return found;
	}
	for (const path of [(await chromium()).executablePath(), ...KNOWN]) {
		const found = await proven(path);
		if (found) return found;
	}
	return undefined;
}
