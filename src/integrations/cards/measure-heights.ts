import { chromium } from 'playwright-core';
import { LAUNCH_FLAGS } from '../find-browser.ts';

/** Cards laid out at once, in one page. */
const AT_ONCE = 40;

/** The heights of pages that need nothing but themselves, in pixels at a width, as Chromium lays them out without script. */
export async function measureHeights(executablePath: string, pages: string[], width: number): Promise<number[]> {
	const browser = await chromium.launch({ executablePath, args: LAUNCH_FLAGS });
	try {
		const page = await browser.newPage();
		const heights: number[] = [];
		for (let i = 0; i < pages.length; i += AT_ONCE) {
			heights.push(...(await page.evaluate(([batch, wide]) => Promise.all(batch.map((html) => new Promise<number>((done) => {
				const frame = document.createElement('iframe');
				// High enough that no scroll bar takes from the width; no scripts run.
				frame.style.cssText = `width:${wide}px;height:9000px;border:0`;
				frame.setAttribute('sandbox', 'allow-same-origin');
				frame.srcdoc = html;
				frame.onload = () => {
					done(Math.ceil(frame.contentDocument?.body.getBoundingClientRect().height ?? 0));
					frame.remove();
				};
				document.body.append(frame);
			}))), [pages.slice(i, i + AT_ONCE), width] as const)));
		}
		return heights;
	} finally {
		await browser.close();
	}
}
