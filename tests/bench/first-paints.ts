import type { Browser } from 'playwright-core';
import { median } from './report.ts';

const bytesPerSecond = (kilobits: number) => (kilobits * 1024) / 8;

/** Lighthouse's slow 4G, as the DevTools protocol wants it. */
async function slow4G() {
	const { throttling } = await import('lighthouse/core/config/constants.js');
	const { requestLatencyMs, downloadThroughputKbps, uploadThroughputKbps } =
		throttling.mobileSlow4G;
	return {
		offline: false,
		latency: requestLatencyMs,
		downloadThroughput: bytesPerSecond(downloadThroughputKbps),
		uploadThroughput: bytesPerSecond(uploadThroughputKbps),
	};
}

/** Milliseconds from the request to the first contentful paint, with an empty cache. */
async function firstPaint(
	browser: Browser,
	url: string,
	network: Awaited<ReturnType<typeof slow4G>>,
	cpu: number,
): Promise<number> {
	const context = await browser.newContext({
		viewport: { width: 412, height: 823 },
		deviceScaleFactor: 1.75,
		isMobile: true,
		hasTouch: true,
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', network);
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

/**
 * The median first contentful paint of each address, in milliseconds, on slow 4G with the processor
 * slowed by the factor `cpu`. The addresses take turns, so that other load on the machine affects
 * all of them alike.
 */
export async function firstPaints(
	browser: Browser,
	urls: string[],
	rounds: number,
	cpu: number,
): Promise<Map<string, number>> {
	const network = await slow4G();
	const found = new Map(urls.map((url): [string, number[]] => [url, []]));
	for (let round = 0; round < rounds; round += 1)
		for (const url of urls) found.get(url)?.push(await firstPaint(browser, url, network, cpu));
	return new Map([...found].map(([url, all]) => [url, median(all)]));
}
