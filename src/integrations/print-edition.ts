// Prints the built summary page to PDF when this machine has a browser.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import type { Progress } from './progress.ts';
import type { Site } from './site/site.ts';

/**
 * Must come before `publish`, which checks the links to the PDFs. `address`: where the site will
 * live. `isWanted`: false for `--no-pdf`.
 *
 * Pages read `import.meta.env.PRINT_EDITION` to know whether to offer the PDFs. It is set before the
 * first page is rendered.
 */
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
							'No PDFs are made: no Chromium was found. ' +
								'Install one or set CHROMIUM_PATH; --no-pdf silences this.',
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
				// Imported only here, because its libraries are slow to load and many builds make no PDF.
				const { makePrintEdition } = await import('./print/make-print-edition.ts');
				const made = await makePrintEdition(
					{ locate: (path) => site.locate(path), site: address, browser },
					cache,
				);
				for (const { address: at, pdf, cached } of made) {
					writeFileSync(join(fileURLToPath(dir), at), pdf);
					const size = `${Math.round(pdf.length / 1024)} KB`;
					logger.info(`${at} ${size}${cached ? ', as in the last build' : ''}`);
				}
			},
		},
	};
}
