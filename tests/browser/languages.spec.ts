// A story in two languages, for readers without scripts and with them.
import { expect, type Page, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { openWithAxe, violations } from './axe.ts';
import { overflow } from './overflow.ts';
import { leave, visit } from './stranger.ts';

const { url } = sites.path;
test.afterAll(leave);

const languageOf = (page: Page) => page.locator('html').getAttribute('lang');

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	for (const path of [
		'',
		'topics/night-gangs/',
		'topics/what-next/',
		'embed/quotes/q-crews-stretched/',
		'summary/',
		'search/',
		'timeline/',
	])
		test(`the switch of /${path} leads to the same page in the other language, and back`, async ({
			page,
		}) => {
			await page.goto(url + path);
			await page.getByRole('link', { name: 'Español' }).first().click();
			expect(page.url()).toBe(`${url}es/${path}`);
			expect(await languageOf(page)).toBe('es');
			await page.getByRole('link', { name: 'English' }).first().click();
			expect(page.url()).toBe(url + path);
			expect(await languageOf(page)).toBe('en-NZ');
		});
});

test('a link of a page stays in its language', async ({ page }) => {
	await page.goto(`${url}es/`);
	await page.getByRole('link', { name: '¿Por qué se discute el turno de noche?' }).click();
	expect(page.url()).toBe(`${url}es/topics/night-gangs/`);
	await page.getByRole('link', { name: 'Glosario' }).first().click();
	expect(page.url()).toBe(`${url}es/glossary/`);
});

test('a search finds what is said in its language and leads to its pages', async ({ page }) => {
	await page.goto(`${url}es/search/`);
	await page.locator('#query').fill('cuadrilla');
	await page.locator('#results a').first().click();
	expect(page.url().startsWith(`${url}es/`)).toBe(true);
});

test('the switch of a card stays in its frame, on a page that follows the links of cards', async ({
	page,
}) => {
	await visit(
		page,
		`<iframe src="${url}embed/topics/night-gangs/" title="A card" width="500" height="400"></iframe><script src="${url}embed.js"></script>`,
	);
	const elsewhere = page.url();
	const card = page.frameLocator('iframe');
	await card.getByRole('link', { name: 'Español' }).click();
	await expect(card.locator('html')).toHaveAttribute('lang', 'es');
	expect(page.url()).toBe(elsewhere);
	await card.getByRole('link', { name: 'English' }).click();
	await expect(card.locator('html')).toHaveAttribute('lang', 'en-NZ');
});

test.describe('looked at', () => {
	test.use({ bypassCSP: true });

	for (const path of [
		'es/',
		'es/topics/night-gangs/',
		'es/topics/what-next/',
		'es/quotes/q-ships-wait/',
	])
		test(`/${path} has no fault of accessibility, and nothing overflows at 320 px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 800 });
			await openWithAxe(page, url + path);
			expect(await violations(page)).toEqual([]);
			expect(await overflow(page)).toEqual([]);
		});
});
