import { chromium } from 'playwright-core';
import { LAUNCH_FLAGS } from '../find-browser.ts';

/** Cards handed to the browser at once. */
const AT_ONCE = 200;

/**
 * The heights of pages that need nothing but themselves, in pixels at a width, as Chromium lays them out without script.
 * All are written into one frame, one after the other: a frame for each takes four times as long.
 */
export async function measureHeights(
	executablePath: string,
	pages: string[],
	width: number,
): Promise<number[]> {
	const browser = await chromium.launch({ executablePath, args: LAUNCH_FLAGS });
	try {
		const page = await browser.newPage();
		await page.evaluate((wide) => {
			const frame = document.createElement('iframe');
			// High enough that no scroll bar takes from the width; no scripts run.
			frame.style.cssText = `width:${wide}px;height:9000px;border:0`;
			frame.setAttribute('sandbox', 'allow-same-origin');
			document.body.append(frame);
		}, width);
		const heights: number[] = [];
		for (let i = 0; i < pages.length; i += AT_ONCE) {
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
					pages.slice(i, i + AT_ONCE),
				)),
			);
		}
		return heights;
	} finally {
		await browser.close();
	}
}
