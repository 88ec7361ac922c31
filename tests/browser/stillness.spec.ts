// Nothing moves while a page loads: with its font and scripts at once, with both late, and without
// the font.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { filesOf } from '../dist/files.ts';
import { sites } from '../sites.ts';
import { at, cardKindsOf, kindsOf } from './pages.ts';

/** Milliseconds. Browsers wait up to 100 ms for an optional font. */
const LATE = 300;

const PHONE = { width: 412, height: 823 };
const WIDE = { width: 1280, height: 800 };

/** How the files of a page arrive. Phones load no font. */
const WAYS: Record<string, (page: Page) => Promise<unknown>> = {
	'at once': async () => {},
	late: (page) =>
		page.route(/\.(woff2|js)$/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, LATE));
			await route.continue();
		}),
	'without its font': (page) => page.route('**/*.woff2', (route) => route.abort()),
};

for (const [way, size] of [
	['late', PHONE],
	...Object.keys(WAYS).map((one) => [one, WIDE] as const),
] as const) {
	test(`no part of any page moves ${size.width} pixels wide when what it loads comes ${way}`, async ({
		page,
	}) => {
		await page.setViewportSize(size);
		await WAYS[way]?.(page);
		await page.addInitScript(() => {
			Object.assign(window, { shifted: 0 });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					Object.assign(window, {
						shifted:
							(window as unknown as { shifted: number }).shifted +
							(entry as unknown as { value: number }).value,
					});
			}).observe({ type: 'layout-shift', buffered: true });
		});
		const moved: string[] = [];
		const ofRoot = [...kindsOf(sites.root), ...cardKindsOf(sites.root)].map((one) => at(one));
		// The harbour has the fonts of a newsroom.
		for (const address of [...ofRoot, at('', sites.harbour), at('timeline/', sites.harbour)]) {
			await page.goto(address, { waitUntil: 'load' });
			const shifted = await page.evaluate(async () => {
				await document.fonts.ready;
				await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
				return (window as unknown as { shifted: number }).shifted;
			});
			if (shifted > 0) moved.push(`${address} ${shifted}`);
		}
		expect(moved).toEqual([]);
	});
}

test('the observer sees a page that moves', async ({ page }) => {
	await page.goto(at(''));
	const shifted = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
					type: 'layout-shift',
					buffered: true,
				});
				setTimeout(
					() =>
						document.body.prepend(
							Object.assign(document.createElement('p'), { style: 'height:200px' }),
						),
					600,
				);
			}),
	);
	expect(shifted).toBeGreaterThan(0);
});

test('the one font of a page is optional and light, and phones load none', async ({ page }) => {
	// That of another script is in the site too, and no page of this language names it.
	const front = readFileSync(`${sites.root.outDir}/index.html`, 'utf8');
	const fonts = filesOf(sites.root.outDir, '.woff2').filter((font) =>
		front.includes(basename(font)),
	);
	expect(fonts.length).toBe(1);
	for (const font of fonts)
		expect(statSync(`${sites.root.outDir}/${font}`).size).toBeLessThanOrEqual(30_000);
	await page.setViewportSize(WIDE);
	await page.goto(at(''));
	expect(await page.evaluate(() => [...document.fonts].map((one) => one.display))).toEqual([
		'optional',
	]);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.setViewportSize(PHONE);
	await page.goto(at('about/'), { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.endsWith('.woff2'))).toEqual([]);
});
