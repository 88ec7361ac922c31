import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { openWithAxe, show, violations } from './axe.ts';
import { overflow } from './overflow.ts';
import { at, kindsOf, sampleOf } from './pages.ts';

// The next page is fetched into the window of the last one, which the pages' own CSP forbids.
test.use({ bypassCSP: true });

/** The pages are divided into this many tests, so that two workers share them evenly. */
const PARTS = 8;

for (const site of [sites.root, sites.harbour, sites.meadow, sites.mina]) {
	// Pages of one kind have the same colours: the dark scheme and the contrast of 7:1 are checked on
	// one.
	const kinds = new Set(kindsOf(site));
	// Cards of one kind differ only in their words, and cards.spec.ts measures each of them.
	// A story from right to left is about the direction, which is that of a kind.
	const pages = site === sites.mina ? [...kinds] : sampleOf(site);
	const parts = site === sites.mina ? 2 : PARTS;
	for (let part = 0; part < parts; part += 1) {
		test(`axe finds nothing on pages of ${site.name} of every kind, in dark on one of every kind, and nothing overflows or is too small a target at 320 px, part ${part + 1}`, async ({
			page,
		}) => {
			test.setTimeout(180_000);
			const found: string[] = [];
			await openWithAxe(page, at('404.html', site));
			for (const address of pages.filter((_, i) => i % parts === part)) {
				await show(page, at(address, site));
				found.push(
					...(await violations(page, kinds.has(address) ? 'all' : 'same kind')).map(
						(one) => `${address} ${one}`,
					),
				);
				if (kinds.has(address)) {
					await page.emulateMedia({ colorScheme: 'dark' });
					found.push(
						...(await violations(page, 'colour')).map((one) => `${address} (dark) ${one}`),
					);
					await page.emulateMedia({ colorScheme: 'light' });
				}
				await page.setViewportSize({ width: 320, height: 640 });
				found.push(
					...[...(await overflow(page)), ...(await violations(page, 'narrow'))].map(
						(one) => `${address} at 320 px: ${one}`,
					),
				);
				await page.setViewportSize({ width: 1280, height: 720 });
			}
			expect(found).toEqual([]);
		});
	}
}

test('a fault of each kind is found in a page that is shown', async ({ page }) => {
	await openWithAxe(page, at('404.html'));
	await page.route('**/faulty/', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><p style="color:#8a8a8a;width:50em">pale and wide</p><p style="color:#666">pale</p><ul><li style="line-height:12px"><a href="#a">a</a></li><li style="line-height:12px"><a href="#b">b</a></li></ul><img src="data:,"></main>',
		}),
	);
	await show(page, at('faulty/'));
	const found = (await violations(page)).join('\n');
	expect(found).toMatch(/color-contrast: p/);
	expect(found).toMatch(/color-contrast-enhanced: p/);
	expect(found).toMatch(/image-alt: img/);
	expect(await violations(page, 'colour')).toHaveLength(2);
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await overflow(page)).toEqual(['P.']);
	expect(await violations(page, 'narrow')).toHaveLength(2);
});
