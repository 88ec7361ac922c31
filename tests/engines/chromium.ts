import { chromium as browserType } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from '../find-browser.ts';
import { type Scheme, VIEWPORT, type Viewer } from './engine.ts';

export interface Chromium extends Viewer {
	/** What no protocol of the W3C can ask for yet. */
	emulate: (media: { media?: 'print' | null; forcedColors?: 'active' | null }) => Promise<void>;
}

/** Starts the Chromium that the other tests use. */
export async function chromium(scheme: Scheme = 'light'): Promise<Chromium> {
	const browser = await browserType.launch({
		executablePath: await findBrowser(),
		args: LAUNCH_FLAGS,
	});
	const page = await browser.newPage({ viewport: VIEWPORT, colorScheme: scheme });
	let errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	page.on('pageerror', ({ message }) => {
		errors.push(message);
	});
	return {
		name: `chromium ${browser.version()}`,
		open: async (address) => {
			await page.goto(address);
		},
		reload: async () => {
			await page.reload();
		},
		run: (work, ...given) =>
			page.evaluate(`Promise.resolve((${work})(...${JSON.stringify(given)}))`),
		resize: (size) => page.setViewportSize(size),
		errors: () => {
			const told = errors;
			errors = [];
			return told;
		},
		picture: () => page.screenshot(),
		emulate: (media) => page.emulateMedia(media),
		close: () => browser.close(),
	};
}
