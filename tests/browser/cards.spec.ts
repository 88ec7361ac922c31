import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { openWithAxe, show, violations } from './axe.ts';
import { at, cardKindsOf, cardsOf } from './pages.ts';

for (const site of [sites.root, sites.harbour, sites.meadow]) {
	test(`every card of ${site.name} is 200 to 1000 px high where it must be, and runs over nowhere from 280 to 800 px`, async ({
		page,
	}) => {
		await page.goto(at('no/such/page/', site));
		const found = await page.evaluate(
			async (addresses) => {
				const load = (address: string) =>
					new Promise<string[]>((done) => {
						const frame = document.createElement('iframe');
						frame.style.cssText = 'width:280px;height:3000px;border:0';
						frame.setAttribute('sandbox', 'allow-same-origin');
						frame.src = address;
						frame.onload = () => {
							const inner = frame.contentDocument as Document;
							const problems = [280, 320, 650, 800].flatMap((width) => {
								frame.style.width = `${width}px`;
								const { height } = inner.body.getBoundingClientRect();
								const over =
									inner.documentElement.scrollWidth > width ||
									[...inner.querySelectorAll('body *:not(.sr)')].some(
										(one) => one.getBoundingClientRect().right > width + 0.5,
									);
								return [
									...(over ? [`${address} runs over at ${width}`] : []),
									...((width === 320 || width === 650) && (height < 200 || height > 1000)
										? [`${address} is ${height} px high at ${width}`]
										: []),
								];
							});
							frame.remove();
							done(problems);
						};
						document.body.append(frame);
					});
				const all: string[] = [];
				for (let i = 0; i < addresses.length; i += 10)
					all.push(...(await Promise.all(addresses.slice(i, i + 10).map(load))).flat());
				return all;
			},
			cardsOf(site).map((card) => at(card, site)),
		);
		expect(found).toEqual([]);
	});

	test(`axe finds nothing on any kind of card of ${site.name}, in light or dark`, async ({
		page,
	}) => {
		test.setTimeout(180_000);
		const found: string[] = [];
		const kinds = cardKindsOf(site).map((card) => at(card, site));
		expect(kinds.length).toBeGreaterThan(5);
		await openWithAxe(page, kinds[0] ?? '');
		for (const card of kinds) {
			await show(page, card);
			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				found.push(
					...(await violations(page, colorScheme === 'light' ? 'all' : 'colour')).map(
						(one) => `${card} ${colorScheme} ${one}`,
					),
				);
			}
			await page.emulateMedia({ colorScheme: 'light' });
		}
		expect(found).toEqual([]);
	});
}

test('the gallery loads no card before one is opened, and its address opens the right one', async ({
	page,
	context,
}) => {
	const cards: string[] = [];
	page.on('request', (request) => {
		if (/\/embed\/.+\//.test(request.url())) cards.push(request.url());
	});
	await page.goto(at('embed/'), { waitUntil: 'networkidle' });
	expect(cards).toEqual([]);
	const first = cardKindsOf(sites.root).find((one) => one.startsWith('embed/quotes/')) ?? '';
	await page.goto(at('share/quotes/'), { waitUntil: 'networkidle' });
	expect(cards).toEqual([]);
	await page.goto(at(`share/quotes/#${first.slice(6, -1).replace('/', '-')}`));
	const entry = page.locator('details[open]');
	await expect(entry).toHaveCount(1);
	await expect.poll(() => cards).toEqual([at(first)]);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	for (const field of await entry.locator('input, textarea').all()) {
		await field.locator('xpath=../following-sibling::button').click();
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			await field.inputValue(),
		);
	}
});

test('without script the gallery offers every way in a field', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(at('share/quotes/'));
	await page.locator('summary').first().click();
	await expect(page.locator('details[open] input').first()).toBeVisible();
	await expect(page.locator('details[open] textarea').first()).toBeVisible();
	await expect(page.locator('main button')).toHaveCount(0);
	await context.close();
});

test('a page offers its own address and copies it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(at('quotes/'));
	await page.locator('.share button').click();
	await expect(page.locator('.share button')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(at('quotes/'));
	await page.goto(at('timeline/'));
	await page.locator('.share a', { hasText: 'Embed' }).click();
	await expect(page).toHaveURL(at('embed/#timeline'));
	await page.goto(at('topics/how-it-ended/'));
	await page.locator('.share a', { hasText: 'Embed' }).click();
	await expect(page).toHaveURL(at('share/topics/#topics-how-it-ended'));
});
