import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { at, kindsOf, pagesOf } from './pages.ts';

test('the whole of the first screen of the front says what happened and as of when', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 568 });
	await page.goto(at(''));
	for (const part of ['h1', '.standfirst', '.asof']) {
		const box = await page.locator(part).first().boundingBox();
		expect(box && box.y + box.height, part).toBeLessThanOrEqual(568);
	}
});

test('the skip link is the first stop and leads to the text', async ({ page }) => {
	await page.goto(at(''));
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('Skip to main content');
	await expect(page.locator(':focus')).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#content$/);
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a note is reached from its number and leads back to it, by keyboard', async ({ page }) => {
	await page.goto(at(''));
	await page.locator('#call-1 ').focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#note-1$/);
	await expect(page.locator('#note-1')).toBeInViewport();
	await page.locator('#note-1 .back a').first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/#call-1$/);
	await expect(page.locator('#call-1')).toBeInViewport();
});

test('notes stand in the margin on a wide screen and below their paragraph on a narrow one', async ({
	page,
}) => {
	await page.goto(at(''));
	const place = () =>
		page.evaluate(() => {
			const note = document.querySelector('.notes')?.getBoundingClientRect();
			const text = document
				.querySelector('.notes')
				?.previousElementSibling?.getBoundingClientRect();
			return {
				beside: (note?.left ?? 0) >= (text?.right ?? 0),
				below: (note?.top ?? 0) >= (text?.bottom ?? 0),
			};
		});
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(await place()).toEqual({ beside: true, below: false });
	await page.setViewportSize({ width: 320, height: 640 });
	expect(await place()).toEqual({ beside: false, below: true });
});

test('a reader walks from the first question to the last and back', async ({ page }) => {
	await page.goto(at(''));
	const count = await page.locator('.questions li').count();
	expect(count).toBeGreaterThan(2);
	await page.locator('.questions a').first().click();
	for (let i = 1; i < count; i += 1) await page.locator('.pager [rel=next]').click();
	await expect(page.locator('.pager [rel=next]')).toHaveCount(0);
	await expect(page.locator('.opening .label')).toHaveText(`Question ${count} of ${count}`);
	await page.locator('.pager [rel=prev]').click();
	await expect(page.locator('.opening .label')).toHaveText(`Question ${count - 1} of ${count}`);
});

test('breadcrumbs lead from an entry to its list and to the front', async ({ page }) => {
	const quote = pagesOf(sites.root).find((one) => /^quotes\/.+/.test(one)) ?? '';
	await page.goto(at(quote));
	await page.locator('.crumbs a').last().click();
	await expect(page.locator('h1')).toHaveText('In their words');
	await page.locator('.crumbs a').first().click();
	await expect(page).toHaveURL(at(''));
});

test('with script switched off every kind of page reads whole, and search offers its A to Z', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const address of kindsOf(sites.root)) {
		await page.goto(at(address));
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('main')).not.toBeEmpty();
	}
	await page.goto(at('search/'));
	await expect(page.locator('form.search')).toBeHidden();
	expect(await page.locator('.index a').count()).toBeGreaterThan(100);
	await context.close();
});

test('no page but search and the gallery asks for script, a page has no more than the copy button, and is one response and at most one font and one icon', async ({
	page,
}) => {
	for (const address of kindsOf(sites.root).filter((one) => !/^(search|embed|share)\//.test(one))) {
		const requests: string[] = [];
		const note = (request: { url(): string; resourceType(): string }) =>
			requests.push(request.resourceType());
		page.on('request', note);
		await page.goto(at(address), { waitUntil: 'networkidle' });
		page.off('request', note);
		expect(
			requests.filter((type) => !['document', 'font', 'image', 'other'].includes(type)),
			address,
		).toEqual([]);
		expect(requests.filter((type) => type === 'document').length, address).toBe(1);
		expect(requests.filter((type) => type === 'font').length, address).toBeLessThanOrEqual(1);
		const scripts = await page
			.locator('script:not([type="application/ld+json"])')
			.evaluateAll((all) => all.map((one) => one.textContent?.length ?? 0));
		expect(scripts.length, address).toBeLessThanOrEqual(1);
		expect(scripts[0] ?? 0, address).toBeLessThan(500);
	}
});

test('an address that does not exist answers with a page that leads on', async ({ page }) => {
	const response = await page.goto(at('no/such/page/'));
	expect(response?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('Page not found');
	await page.locator('main a').first().click();
	await expect(page).toHaveURL(at(''));
});

test('under a path every page, link and font still works', async ({ page }) => {
	const failed: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) failed.push(response.url());
	});
	await page.goto(at('', sites.path));
	await page.locator('.questions a').first().click();
	await expect(page.locator('h1')).toBeVisible();
	await page.locator('.masthead .contents a', { hasText: 'Sources' }).click();
	await expect(page).toHaveURL(at('sources/', sites.path));
	await page.evaluate(() => document.fonts.ready);
	expect(failed).toEqual([]);
	expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
		at('sources/', sites.path),
	);
});
