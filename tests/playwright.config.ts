import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts';
import { environment, sites } from './sites.ts';

// Found once; the workers read it from their environment.
process.env.CHROMIUM_PATH = await findBrowser();

export default defineConfig({
	testDir: './browser',
	outputDir: './.out/results',
	fullyParallel: true,
	workers: 2,
	timeout: 60_000,
	reporter: 'list',
	use: { browserName: 'chromium', launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_FLAGS } },
	webServer: Object.values(sites).map((site) => ({
		command: `node node_modules/astro/bin/astro.mjs preview --port ${new URL(site.url).port}`,
		cwd: new URL('..', import.meta.url).pathname,
		url: site.url,
		env: environment(site),
		timeout: 60_000,
	})),
});
