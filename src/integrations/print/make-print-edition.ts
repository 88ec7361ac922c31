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
import type { Brand } from '../../story/brand/brand.ts';
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
	/** The face of the newsroom, when it has given one. */
	brand?: Brand;
}

/** A summary to print. `folder`: that of its language, with a slash at its end; empty for the first. */
interface Sheet {
	folder: string;
	paper: Paper;
}

/** Prints the summary in each language and on each size of paper, without any cache. */
export async function printEdition(
	{ locate, site, browser: { path }, brand }: Edition,
	sheets: Sheet[],
): Promise<Map<Sheet, Uint8Array>> {
	const browser = await chromium.launch({ executablePath: path, args: LAUNCH_FLAGS });
	try {
		return new Map(
			await Promise.all(
				sheets.map(async (sheet): Promise<[Sheet, Uint8Array]> => {
					const { pdf, facts } = await fitSheets((size) =>
						printPage(browser, {
							locate,
							site,
							address: `${sheet.folder}summary/`,
							style: (facts) => sheetStyle(facts, brand),
							paper: sheet.paper,
							size,
						}),
					);
					return [sheet, await finishPdf(pdf, facts)];
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
function fingerprint({ locate, site, browser, brand }: Edition, { folder, paper }: Sheet): string {
	const hash = createHash('sha256');
	const here = new URL('.', import.meta.url);
	for (const file of readdirSync(here).sort()) hash.update(readFileSync(new URL(file, here)));
	hash.update(readFileSync(new URL('../../../package.json', here)));
	return hash
		.update(sheetFonts(undefined, brand))
		.update(readFileSync(locate(`${folder}summary/index.html`)))
		.update(`${site} ${browser.version} ${paper}`)
		.digest('hex');
}

/**
 * The PDFs with their paths in the site. `languages`: those the story is translated into; `cache`:
 * the folder that holds the PDFs of the last build, which are used again when nothing they depend on
 * has changed.
 */
export async function makePrintEdition(
	edition: Edition,
	languages: readonly string[],
	cache: string,
): Promise<{ address: string; pdf: Uint8Array; cached: boolean }[]> {
	mkdirSync(cache, { recursive: true });
	const papers = Object.keys(printAddress) as Paper[];
	const folders = ['', ...languages.map((language) => `${language}/`)];
	const wanted = folders
		.flatMap((folder) => papers.map((paper): Sheet => ({ folder, paper })))
		.map((sheet) => ({
			sheet,
			address: `/${sheet.folder}${printAddress[sheet.paper].slice(1)}`,
			cached: join(cache, `${fingerprint(edition, sheet)}.pdf`),
		}));
	const missing = wanted.filter((one) => !existsSync(one.cached));
	const made =
		missing.length > 0
			? await printEdition(
					edition,
					missing.map((one) => one.sheet),
				)
			: new Map<Sheet, Uint8Array>();
	for (const file of readdirSync(cache))
		if (!wanted.some((one) => one.cached === join(cache, file))) rmSync(join(cache, file));
	return wanted.map(({ sheet, address, cached }) => {
		const fresh = made.get(sheet);
		const pdf = fresh ?? readFileSync(cached);
		if (fresh) {
			// Renamed when complete, so that a build that is killed leaves no partial PDF in the cache.
			writeFileSync(`${cached}.part`, fresh);
			renameSync(`${cached}.part`, cached);
		}
		return { address, pdf, cached: !fresh };
	});
}
