import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { at, kindsOf } from './pages.ts';

test('on paper every kind of page is light, without navigation, and loses nothing that was hidden', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const address of kindsOf(sites.root)) {
		await page.goto(at(address));
		for (const hidden of ['.masthead .contents', '.colophon .contents', '.skip', '.crumbs']) {
			for (const one of await page.locator(hidden).all()) await expect(one, `${address} ${hidden}`).toBeHidden();
		}
		const ink = await page.evaluate(() => ({ text: getComputedStyle(document.body).color, paper: getComputedStyle(document.documentElement).getPropertyValue('--paper').trim() }));
		expect(ink, address).toEqual({ text: 'rgb(0, 0, 0)', paper: '#fff' });
		await expect(page.locator('h1')).toBeVisible();
	}
});

test('every sheet names the story, its day, its address and page x of y', async ({ page }) => {
	await page.goto(at('summary/'));
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-address', /summary\/$/);
	await expect(root).toHaveAttribute('data-asof', /As of .+ Edition \d+/);
	const rules = await page.evaluate(() => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n'));
	expect(rules).toContain('counter(pages)');
});

test('the printed summary has two to four sheets in Letter and in A4', async ({ page }) => {
	await page.goto(at('summary/'));
	// The second time the font, which nothing waits for, comes from the cache.
	await page.reload();
	await page.evaluate(() => document.fonts.ready);
	for (const format of ['Letter', 'A4'] as const) {
		const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
		const sheets = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
		expect(sheets, format).toBeGreaterThanOrEqual(2);
		expect(sheets, format).toBeLessThanOrEqual(4);
	}
});

test('the summary prints every quotation it holds in full and every source with its address', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto(at('summary/'));
	expect(await page.locator('.saying').count()).toBeGreaterThan(4);
	const sources = page.locator('.numbered li');
	expect(await sources.count()).toBeGreaterThan(5);
	for (const source of await sources.all()) await expect(source.locator('.printed')).toBeVisible();
	const numbers = await page.locator('.references a, .call a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	for (const target of new Set(numbers)) await expect(page.locator(`[id="${target?.slice(1)}"]`)).toHaveCount(1);
});
