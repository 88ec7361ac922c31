import { chromium } from 'playwright-core';
import { LAUNCH_FLAGS } from '../find-browser.ts';

/** The number of pages that one message to the browser carries. */
const BATCH = 200;

/**
 * The heights of pages at a width, both in pixels, as Chromium lays them out without scripts. The
 * pages must load no other files. All are written into the same frame, one after another, because a
 * frame for each would be slower.
 */
export async function measureHeights(
	executablePath: string,
	pages: string[],
	width: number,
): Promise<number[]> {
	const browser = await chromium.launch({ executablePath, args: LAUNCH_FLAGS });
	try {
		// The frame keeps the policies of all pages written into it.
		const page = await browser.newPage({ bypassCSP: true });
		await page.evaluate((wide) => {
			const frame = document.createElement('iframe');
			// The frame is so high that no scroll bar narrows the page. Its sandbox allows no scripts.
			frame.style.cssText = `width:${wide}px;height:9000px;border:0`;
			frame.setAttribute('sandbox', 'allow-same-origin');
			document.body.append(frame);
		}, width);
		const heights: number[] = [];
		for (let i = 0; i < pages.length; i += BATCH) {
			heights.push(
				...(await page.evaluate(
					(batch) => {
						const inner = document.querySelector('iframe')?.contentDocument as Document;
						return batch.map((html) => {
							inner.open();
							inner.write(html);
							inner.close();
							return Math.ceil(inner.body.getBoundingClientRect().height);
						});
					},
					pages.slice(i, i + BATCH),
				)),
			);
		}
		return heights;
	} finally {
		await browser.close();
	}
}
