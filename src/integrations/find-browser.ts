// Finds a Chromium on this machine. It is never downloaded, because whoever builds a site decides
// what is installed.
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

/** Where packages install browsers. The headless shell comes first because it is the fastest. */
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

/** Imported only when a browser is needed, because it is slow to load. */
const chromium = async () => (await import('playwright-core')).chromium;

/** The browser at a path if it starts; undefined otherwise. */
async function browserAt(path: string): Promise<FoundBrowser | undefined> {
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

/**
 * The first browser that starts: the one at CHROMIUM_PATH, Playwright's own, or an installed one.
 * Undefined when there is none. Throws when CHROMIUM_PATH is set and no browser starts there.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
	const given = process.env.CHROMIUM_PATH;
	if (given) {
		const found = await browserAt(given);
		if (!found)
			throw new Error(
				`CHROMIUM_PATH is ${given}, and no browser starts there. ` +
					'Correct it, or unset it to have one looked for.',
			);
		return found;
	}
	for (const path of [(await chromium()).executablePath(), ...KNOWN]) {
		const found = await browserAt(path);
		if (found) return found;
	}
	return undefined;
}
