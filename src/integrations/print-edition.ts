// Makes the PDFs of the summary from the built page, when a browser is on this machine. Must stand before `publish`, which checks the links to them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import type { Progress } from './progress.ts';
import type { Site } from './site/site.ts';

/** `address`: where the site will live. `isWanted`: false for `--no-pdf`. Pages learn from `import.meta.env.PRINT_EDITION`, decided before the first is rendered, whether to offer the PDFs. */
export function printEdition(
	site: Site,
	progress: Progress,
	{ address, isWanted }: { address: string; isWanted: boolean },
): AstroIntegration {
	let browser: FoundBrowser | undefined;
	let cache = '';
	return {
		name: 'print-edition',
		hooks: {
			'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
				cache = join(fileURLToPath(config.cacheDir), 'print');
				if (command === 'build' && isWanted) {
					browser = await findBrowser();
					if (!browser)
						logger.warn(
							'No PDFs are made: no Chromium was found. Install one or set CHROMIUM_PATH; --no-pdf silences this.',
						);
				}
				updateConfig({
					vite: {
						define: { 'import.meta.env.PRINT_EDITION': JSON.stringify(browser !== undefined) },
					},
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				if (!browser) return;
				progress.begin('PDFs');
				// What makes PDFs takes long to read; most builds make none.
				const { makePrintEdition } = await import('./print/make-print-edition.ts');
				const made = await makePrintEdition(
					{ locate: (path) => site.locate(path), site: address, browser },
					cache,
				);
				for (const { address: at, pdf, cached } of made) {
					writeFileSync(join(fileURLToPath(dir), at), pdf);
					logger.info(
						`${at} ${Math.round(pdf.length / 1024)} KB${cached ? ', as in the last build' : ''}`,
					);
				}
			},
		},
	};
}
