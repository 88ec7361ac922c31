import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { printAddress } from '../../story/addresses.ts';
import { type FoundBrowser, LAUNCH_FLAGS } from '../find-browser.ts';
import { finishPdf } from './finish-pdf.ts';
import { fitSheets } from './fit-sheets.ts';
import { type Paper, printPage } from './print-page.ts';
import { sheetFonts } from './sheet-fonts.ts';
import { sheetStyle } from './sheet-style.ts';

export interface Edition {
	/** Where a file of the built site is on disk. `path`: its path in the site. */
	locate(path: string): string;
	/** The address where the site will live. */
	site: string;
	browser: FoundBrowser;
}

/** Prints the summary on each size of paper, without any cache. */
export async function printEdition(
	{ locate, site, browser: { path } }: Edition,
	papers: Paper[],
): Promise<Map<Paper, Uint8Array>> {
	const browser = await chromium.launch({ executablePath: path, args: LAUNCH_FLAGS });
	try {
		return new Map(
			await Promise.all(
				papers.map(async (paper): Promise<[Paper, Uint8Array]> => {
					const { pdf, facts } = await fitSheets((size) =>
						printPage(browser, {
							locate,
							site,
							address: 'summary/',
							style: sheetStyle,
							paper,
							size,
						}),
					);
					return [paper, await finishPdf(pdf, facts)];
				}),
			),
		);
	} finally {
		await browser.close();
	}
}

/**
 * A hash of everything that the bytes of a PDF depend on: the page, the fonts, the browser, this
 * code and the versions of its libraries, which name those of fonts for other scripts too.
 */
function fingerprint({ locate, site, browser }: Edition, paper: Paper): string {
	const hash = createHash('sha256');
	const here = new URL('.', import.meta.url);
	for (const file of readdirSync(here).sort()) hash.update(readFileSync(new URL(file, here)));
	hash.update(readFileSync(new URL('../../../package.json', here)));
	return hash
		.update(sheetFonts())
		.update(readFileSync(locate('summary/index.html')))
		.update(`${site} ${browser.version} ${paper}`)
		.digest('hex');
}

/**
 * The PDFs with their paths in the site. `cache`: the folder that holds those of the last build,
 * which are used again when nothing they depend on has changed.
 */
export async function makePrintEdition(
	edition: Edition,
	cache: string,
): Promise<{ address: string; pdf: Uint8Array; cached: boolean }[]> {
	mkdirSync(cache, { recursive: true });
	const wanted = (Object.keys(printAddress) as Paper[]).map((paper) => ({
		paper,
		address: printAddress[paper],
		cached: join(cache, `${fingerprint(edition, paper)}.pdf`),
	}));
	const missing = wanted.filter((one) => !existsSync(one.cached));
	const made =
		missing.length > 0
			? await printEdition(
					edition,
					missing.map((one) => one.paper),
				)
			: new Map<Paper, Uint8Array>();
	for (const file of readdirSync(cache))
		if (!wanted.some((one) => one.cached === join(cache, file))) rmSync(join(cache, file));
	return wanted.map(({ paper, address, cached }) => {
		const fresh = made.get(paper);
		const pdf = fresh ?? readFileSync(cached);
		if (fresh) {
			// Renamed when complete, so that a build that is killed leaves no partial PDF in the cache.
			writeFileSync(`${cached}.part`, fresh);
			renameSync(`${cached}.part`, cached);
		}
		return { address, pdf, cached: !fresh };
	});
}
