// The desk starts its own server for each test file and needs no built site.
import { defineConfig } from '@playwright/test';
import '../compile-cache.ts';
import { findBrowser, LAUNCH_FLAGS } from '../find-browser.ts';

process.env.CHROMIUM_PATH = await findBrowser();

export default defineConfig({
	globalSetup: './bundle-dependencies.ts',
	testDir: '.',
	outputDir: '../.out/desk-results',
	workers: 2,
	timeout: 120_000,
	reporter: 'list',
	use: {
		browserName: 'chromium',
		actionTimeout: 15_000,
		screenshot: 'only-on-failure',
		viewport: { width: 1280, height: 900 },
		launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: LAUNCH_FLAGS },
	},
});
