// The images of figures come when a reader is near, and nothing moves when they do.
import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { at } from './pages.ts';

/** Milliseconds that an image takes to come. */
const LATE = 300;

test('a figure keeps its room on a phone until its image comes, and shows it', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.route(/\/img\//, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, LATE));
		await route.continue();
	});
	await page.addInitScript(() => {
		const seen = { shifted: 0 };
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				seen.shifted += (entry as unknown as { value: number }).value;
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto(at('topics/what-next/', sites.harbour));
	const images = page.locator('.figure img');
	await expect(images).toHaveCount(2);
	for (const image of await images.all()) {
		await image.scrollIntoViewIfNeeded();
		await expect
			.poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0))
			.toBe(true);
	}
	const shown = await page.evaluate(() => ({
		...(window as unknown as { seen: { shifted: number } }).seen,
		files: [...document.querySelectorAll<HTMLImageElement>('.figure img')].map((one) =>
			one.currentSrc.split('.').at(-1),
		),
		width: document.documentElement.scrollWidth,
	}));
	expect(shown).toEqual({ shifted: 0, files: ['avif', 'svg'], width: 320 });
});
