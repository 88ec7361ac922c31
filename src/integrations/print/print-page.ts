// Prints a page of a built site from its files. The browser has no access to the network.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Browser } from 'playwright-core';
import type { printAddress } from '../../story/addresses.ts';
import { breakAddresses } from './break-addresses.ts';
import { loadImages } from './load-images.ts';
import { type PageFacts, readPage } from './read-page.ts';

/** A paper size that has an address, under the name that Chromium knows. */
export type Paper = keyof typeof printAddress;

export interface Printed {
	pdf: Uint8Array;
	facts: PageFacts;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.woff2': 'font/woff2',
};

/**
 * Prints the page at `address`, a path in the site. `locate`: where a file of the site is on disk;
 * `site`: the address where it will live; `style`: CSS that is added to the page; `size`: the value
 * of `--size`, which scales the type.
 *
 * Each print opens a new page, because Chromium numbers table heads differently when it prints the
 * same page again, and then the bytes differ.
 */
export async function printPage(
	browser: Browser,
	{
		locate,
		site,
		address,
		style,
		paper,
		size,
	}: {
		locate: (path: string) => string;
		site: string;
		address: string;
		style: (facts: PageFacts) => string;
		paper: Paper;
		size: number;
	},
): Promise<Printed> {
	const { pathname: base, origin } = new URL(site);
	// The policy of the page allows no style but its own, and paper adds some.
	const context = await browser.newContext({ colorScheme: 'light', bypassCSP: true });
	try {
		await context.route('**/*', async (route) => {
			const url = new URL(route.request().url());
			const inside = url.origin === origin && url.pathname.startsWith(base);
			const file = inside
				? locate(
						decodeURIComponent(url.pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html'),
					)
				: '';
			if (!existsSync(file) || !statSync(file).isFile()) return route.abort();
			return route.fulfill({
				body: readFileSync(file),
				contentType: TYPES[extname(file)] ?? 'application/octet-stream',
			});
		});
		const page = await context.newPage();
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		await page.goto(new URL(address, site).href);
		const facts = await page.evaluate(readPage);
		await page.evaluate(breakAddresses);
		await page.addStyleTag({ content: `${style(facts)}\n:root { --size: ${size}; }` });
		// Unless the fonts are loaded, Chromium may print with fonts of the machine.
		await page.evaluate(async () => {
			await Promise.all(
				[...document.fonts]
					.filter((face) => face.family.includes('Sheet'))
					.map((face) => face.load()),
			);
			await document.fonts.ready;
		});
		await page.evaluate(loadImages);
		return {
			pdf: await page.pdf({ format: paper, tagged: true, outline: true, preferCSSPageSize: false }),
			facts,
		};
	} finally {
		await context.close();
	}
}
