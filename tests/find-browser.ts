// A Chromium for the tests on any machine. Each candidate is launched to prove it; the last resorts install one.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export const LAUNCH_FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--font-render-hinting=none'];

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/microsoft-edge',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

async function launches(path: string): Promise<boolean> {
	if (!existsSync(path)) return false;
	try {
		const browser = await chromium.launch({ executablePath: path, args: LAUNCH_FLAGS, timeout: 60_000 });
		await browser.close();
		return true;
	} catch {
		return false;
	}
}

function run(command: string, ...args: string[]): boolean {
	try {
		execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
		return true;
	} catch {
		return false;
	}
}

const ROOT_DEBIAN = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Path of a Chromium that starts: CHROMIUM_PATH, Playwright's own, one that is installed; else one is installed,
 * from the system's packages (Debian, as root) or by Playwright. Throws with the commands to run when none can be had.
 */
export async function findBrowser(): Promise<string> {
	const given = process.env.CHROMIUM_PATH;
	if (given) {
		if (await launches(given)) return given;
		throw new Error(`CHROMIUM_PATH is ${given}, and no browser starts there.`);
	}
	const candidates = [chromium.executablePath(), ...INSTALLED];
	for (const path of candidates) if (await launches(path)) return path;
	console.log('No Chromium found; installing one.');
	if (ROOT_DEBIAN) {
		run('apt-get', 'update', '-qq');
		if (!run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium')) run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell');
	} else run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium-headless-shell');
	for (const path of candidates) if (await launches(path)) return path;
	throw new Error('No Chromium could be found or installed. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.');
}
