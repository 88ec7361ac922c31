import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { at } from './pages.ts';

for (const [site, word] of [
	[sites.root, 'triage'],
	[sites.path, 'lashing'],
] as const) {
	test(`search finds an entry by a word of its text and leads to it (${site.name})`, async ({
		page,
	}) => {
		await page.goto(at('search/', site));
		await page.getByLabel('Search for').fill(word);
		await expect(page.locator('#results-count')).toHaveText(/^\d+ results?/);
		const first = page.locator('#results a').first();
		await expect(first).toBeVisible();
		await first.click();
		await expect(page.locator('h1')).toBeVisible();
		expect(page.url().startsWith(site.url)).toBe(true);
	});
}

test('nothing is loaded for search before the field is used', async ({ page }) => {
	const loaded: string[] = [];
	page.on('request', (request) => loaded.push(request.url()));
	await page.goto(at('search/'), { waitUntil: 'networkidle' });
	expect(loaded.filter((url) => url.includes('search-index'))).toEqual([]);
	expect(loaded.filter((url) => url.endsWith('.js')).length).toBeLessThanOrEqual(1);
	await page.getByLabel('Search for').fill('strike');
	await expect(page.locator('#results li').first()).toBeVisible();
	expect(loaded.filter((url) => url.includes('search-index')).length).toBe(1);
});

test('search says when nothing is found, and forgives a typo', async ({ page }) => {
	await page.goto(at('search/'));
	await page.getByLabel('Search for').fill('zzzzzz');
	await expect(page.locator('#results-count')).toHaveText('No results for “zzzzzz”.');
	for (const typed of ['facilitatr', 'stirke']) {
		await page.getByLabel('Search for').fill(typed);
		await expect(page.locator('#results li').first()).toBeVisible();
	}
});

test('a link with a query searches at once', async ({ page }) => {
	await page.goto(at('search/?q=strike'));
	await expect(page.locator('#results li').first()).toBeVisible();
});

test('search says so when its index cannot be loaded', async ({ page }) => {
	await page.route('**/search-index.json', (route) => route.abort());
	await page.goto(at('search/'));
	await page.getByLabel('Search for').fill('strike');
	await expect(page.locator('#results-count')).toHaveText(/could not load/);
});
