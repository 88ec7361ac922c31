import { defineConfig } from '@playwright/test';
import './compile-cache.ts';
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts';
import { sites } from './sites.ts';

// The workers inherit the environment and need not search again.
process.env.CHROMIUM_PATH = await findBrowser();

export default defineConfig({
	testDir: './browser',
	outputDir: './.out/results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_FLAGS },
	},
	webServer: {
		command: 'node tests/serve-sites.ts',
		cwd: new URL('..', import.meta.url).pathname,
		url: sites.harbour.url,
		timeout: 60_000,
	},
});
