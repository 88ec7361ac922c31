import { expect, type Page, test } from '@playwright/test';
import { type Site, sites } from '../sites.ts';
import { at, cardKindsOf } from './pages.ts';

/**
 * Collects the addresses that the browser prefetches, by its own account, and errors in the rules.
 */
async function watch(page: Page): Promise<{ ahead: string[]; refused: string[] }> {
	const ahead: string[] = [];
	const refused: string[] = [];
	const session = await page.context().newCDPSession(page);
	session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
		if (status === 'Ready' || status === 'Success') ahead.push(prefetchUrl);
	});
	session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
		if (ruleSet.errorMessage) refused.push(ruleSet.errorMessage);
	});
	page.on('console', (message) => {
		if (/speculation|prefetch/i.test(message.text())) refused.push(message.text());
	});
	await session.send('Preload.enable');
	return { ahead, refused };
}

async function open(page: Page, address: string, site: Site): Promise<void> {
	const rules = page.waitForResponse(`${site.url}speculation-rules.json`);
	await page.goto(at(address, site));
	expect((await rules).headers()['content-type']).toBe('application/speculationrules+json');
}

for (const site of [sites.root, sites.path]) {
	test(`a page of the story a pointer rests on is fetched before it is asked for, without a script (${site.name})`, async ({
		page,
	}) => {
		const { ahead, refused } = await watch(page);
		await open(page, '', site);
		const link = page.locator('.questions a').first();
		const to = await link.evaluate((one: HTMLAnchorElement) => one.href);
		await link.hover();
		await expect.poll(() => ahead).toContain(to);
		expect(refused).toEqual([]);
	});
}

test('files, cards and other sites are not fetched ahead', async ({ page }) => {
	const { ahead } = await watch(page);
	await open(page, 'about/', sites.root);
	for (const end of ['.json', '.csv', '.xml', '.pdf']) {
		await page.locator(`main a[href$="${end}"]`).first().hover();
		await page.waitForTimeout(300);
	}
	await page.locator('a[href^="https://"]').filter({ visible: true }).first().hover();
	await page.waitForTimeout(300);
	await page
		.locator('main a')
		.first()
		.evaluate(
			(one: HTMLAnchorElement, card) => {
				one.href = card;
			},
			at(cardKindsOf(sites.root)[0] ?? ''),
		);
	await page.locator('main a').first().hover();
	await page.waitForTimeout(300);
	expect(ahead).toEqual([]);
});

test('a card asks for no rules', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	for (const card of cardKindsOf(sites.root))
		await page.goto(at(card), { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.includes('speculation'))).toEqual([]);
});
