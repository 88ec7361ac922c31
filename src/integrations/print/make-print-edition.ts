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
	/** Where a file of the built site lies, by its path in the site. */
	locate(path: string): string;
	/** The address the site will live at. */
	site: string;
	browser: FoundBrowser;
}

/** Prints the summary in each size. Nothing is kept and nothing is read from a cache. */
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

/** Everything the bytes of a PDF follow from: the page, the fonts, the browser, this code and the versions of its libraries. */
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

/** The PDFs and the paths they have in the site. Those of the last build are kept in `cache`, and used again when nothing they follow from has changed. */
export async function makePrintEdition(
	edition: Edition,
	cache: string,
): Promise<{ address: string; pdf: Uint8Array; cached: boolean }[]> {
	mkdirSync(cache, { recursive: true });
	const wanted = (Object.keys(printAddress) as Paper[]).map((paper) => ({
		paper,
		address: printAddress[paper],
		kept: join(cache, `${fingerprint(edition, paper)}.pdf`),
	}));
	const missing = wanted.filter((one) => !existsSync(one.kept));
	const made =
		missing.length > 0
			? await printEdition(
					edition,
					missing.map((one) => one.paper),
				)
			: new Map<Paper, Uint8Array>();
	for (const file of readdirSync(cache))
		if (!wanted.some((one) => one.kept === join(cache, file))) rmSync(join(cache, file));
	return wanted.map(({ paper, address, kept }) => {
		const fresh = made.get(paper);
		const pdf = fresh ?? readFileSync(kept);
		if (fresh) {
			// The name appears when the file is whole: a build that is killed leaves no half of a PDF to the next.
			writeFileSync(`${kept}.part`, fresh);
			renameSync(`${kept}.part`, kept);
		}
		return { address, pdf, cached: !fresh };
	});
}
