// Prints the built summary page to PDF.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { currentStory } from '../load/current-story.ts';
import type { FoundBrowser } from './find-browser.ts';
import type { Log } from './log.ts';
import type { Site } from './site/site.ts';

/**
 * Must come before `publish`, which checks the links to the PDFs. `address`: where the site will
 * live; `cacheDir`: the folder of the caches.
 */
export async function printEdition(
	site: Site,
	{ address, cacheDir }: { address: URL; cacheDir: string },
	browser: FoundBrowser,
	log: Log,
): Promise<void> {
	// Imported only here, because its libraries are slow to load and many builds make no PDF.
	const { makePrintEdition } = await import('./print/make-print-edition.ts');
	const { languages, brand } = currentStory();
	const edition = {
		locate: (path: string) => site.locate(path),
		site: address.href,
		browser,
		...(brand ? { brand } : {}),
	};
	const made = await makePrintEdition(edition, languages, join(cacheDir, 'print'));
	for (const { address: at, pdf, cached } of made) {
		mkdirSync(dirname(join(site.astroFolder, at)), { recursive: true });
		writeFileSync(join(site.astroFolder, at), pdf);
		const size = `${Math.round(pdf.length / 1024)} KB`;
		log.info(`${at} ${size}${cached ? ', as in the last build' : ''}`);
	}
}
