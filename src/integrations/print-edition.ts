// Makes the PDFs of the summary from the built page, when a browser is on this machine. Must stand before `publish`, which checks the links to them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { makePrintEdition } from './print/make-print-edition.ts';

/** `isWanted`: false for `--no-pdf`. Pages learn from `import.meta.env.PRINT_EDITION`, decided before the first is rendered, whether to offer the PDFs. */
export function printEdition({ site, isWanted }: { site: string; isWanted: boolean }): AstroIntegration {
	let browser: FoundBrowser | undefined;
	let cache = '';
	return {
		name: 'print-edition',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				cache = join(fileURLToPath(config.cacheDir), 'print');
				if (command === 'build' && isWanted) {
					browser = await findBrowser();
					if (!browser) logger.warn('No PDFs are made: no Chromium was found. Install one or set CHROMIUM_PATH; --no-pdf silences this.');
				}
				updateConfig({ vite: { define: { 'import.meta.env.PRINT_EDITION': JSON.stringify(browser !== undefined) } } });
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!browser) return;
				const made = await makePrintEdition({ folder: fileURLToPath(dir), site, browser }, cache);
				for (const { address, bytes, cached } of made) logger.info(`${address} ${Math.round(bytes / 1024)} KB${cached ? ', as in the last build' : ''}`);
			},
		},
	};
}
