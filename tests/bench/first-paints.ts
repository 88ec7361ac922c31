import { throttling } from 'lighthouse/core/config/constants.js';
import type { Browser } from 'playwright-core';
import { median } from './report.ts';

const { mobileSlow4G } = throttling;
const bytesASecond = (kilobits: number) => (kilobits * 1024) / 8;

/** Milliseconds from the request to the first paint with content, in a context of its own, so that nothing is cached. */
async function firstPaint(browser: Browser, url: string, cpu: number): Promise<number> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: mobileSlow4G.requestLatencyMs,
		downloadThroughput: bytesASecond(mobileSlow4G.downloadThroughputKbps),
		uploadThroughput: bytesASecond(mobileSlow4G.uploadThroughputKbps),
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	await page.goto(url);
	const at = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					for (const entry of list.getEntriesByName('first-contentful-paint'))
						resolve(entry.startTime);
				}).observe({ type: 'paint', buffered: true });
			}),
	);
	await context.close();
	return at;
}

/** The median first paint of each address on slow 4G, the processor slowed by a factor. The addresses take turns, so that whatever else the machine does falls on all alike. */
export async function firstPaints(
	browser: Browser,
	urls: string[],
	rounds: number,
	cpu: number,
): Promise<Map<string, number>> {
	const found = new Map(urls.map((url): [string, number[]] => [url, []]));
	for (let round = 0; round < rounds; round += 1)
		for (const url of urls) found.get(url)?.push(await firstPaint(browser, url, cpu));
	return new Map([...found].map(([url, all]) => [url, median(all)]));
}
