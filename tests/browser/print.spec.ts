import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { at, sampleOf } from './pages.ts';

/** What is wrong with a page on paper, in words. Runs in the page. */
function faults(): string[] {
	const found: string[] = [];
	const shown = (element: Element) => element.checkVisibility();
	/** Lightness from 0 to 1 as the mean of the channels, which is precise enough here. */
	const light = (colour: string) => {
		const [r = 0, g = 0, b = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
		return { value: (r + g + b) / 765, alpha };
	};
	for (const selector of [
		'nav',
		'.skip',
		'.crumbs',
		'.pager',
		'.back',
		'.screen-only',
		'form',
		'button',
	])
		if ([...document.querySelectorAll(selector)].some(shown)) found.push(`${selector} is printed`);
	// The codes and previews of the gallery are for the screen only.
	for (const one of document.querySelectorAll('details *'))
		if (!one.closest('.gallery') && !shown(one)) found.push('a part of <details> is lost');
	if (![...document.querySelectorAll('h1')].some(shown)) found.push('no h1');
	const { asof = '', address = '', title = '' } = document.documentElement.dataset;
	if (
		!/^(Covers events through|Incluye hechos hasta el) .+ (Edition|Edición) \d+$/.test(asof) ||
		!address.startsWith(location.host) ||
		!title
	)
		found.push('the line at the head or foot of the sheets is incomplete');
	for (const element of document.querySelectorAll<HTMLElement>('html, body, body *')) {
		const words = [...element.childNodes].some(
			(node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
		);
		const box =
			element === document.body ||
			element === document.documentElement ||
			element.textContent?.trim();
		const style = getComputedStyle(element);
		const ground = light(style.backgroundColor);
		if (box && ground.alpha > 0 && ground.value < 0.9 && shown(element))
			found.push(`dark ground: ${element.tagName} ${element.className} ${style.backgroundColor}`);
		if (words && shown(element) && !element.closest('svg') && light(style.color).value > 0.42)
			found.push(`pale text: ${element.tagName} ${element.className} ${style.color}`);
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"]')) {
		const said = `${link.textContent} ${getComputedStyle(link, '::after').content}`;
		if (
			shown(link) &&
			!link.closest('.quote') &&
			!said.includes(new URL(link.href).host.replace(/^www\./, ''))
		)
			found.push(`an address nobody can read: ${link.href}`);
	}
	for (const quote of document.querySelectorAll('.quote blockquote[cite]'))
		if (shown(quote) && !getComputedStyle(quote, '::after').content.includes('http'))
			found.push('a quotation without the address of its source');
	return [...new Set(found)];
}

test('on paper a page is light, without navigation, loses nothing and says its day and address', async ({
	page,
}) => {
	test.slow();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const address of sampleOf(sites.root)) {
		await page.goto(at(address), { waitUntil: 'domcontentloaded' });
		expect(await page.evaluate(faults), address).toEqual([]);
	}
});

test('the faults of a page on paper are found', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.setContent(
		'<main style="background: #222"><nav>x</nav><p style="color: #ddd">pale</p><details><summary>s</summary><p>lost</p></details><a href="https://example.org/x">here</a></main>',
	);
	expect((await page.evaluate(faults)).length).toBeGreaterThanOrEqual(7);
});

test('every sheet has the story, its day, its address and page x of y in its margins', async ({
	page,
}) => {
	await page.goto(at('about/'));
	const margins = await page.evaluate(() =>
		[...document.styleSheets]
			.flatMap((sheet) => [...sheet.cssRules])
			.map((rule) => rule.cssText)
			.join('\n'),
	);
	for (const part of [
		'attr(data-title)',
		'attr(data-asof)',
		'attr(data-address)',
		'counter(page)',
		'counter(pages)',
	])
		expect(margins).toContain(part);
});

test('the summary printed from a reader’s browser has few sheets in Letter and in A4, in whatever sans serif the machine has', async ({
	page,
}) => {
	await page.goto(at('summary/'));
	// The serif is optional: on the second load it comes from the cache in time.
	await page.reload();
	await page.evaluate(() => document.fonts.ready);
	for (const format of ['Letter', 'A4'] as const) {
		const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
		const sheets = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
		expect(sheets, format).toBeGreaterThanOrEqual(2);
		expect(sheets, format).toBeLessThanOrEqual(5);
	}
});

test('every number in the summary leads to a source in its list', async ({ page }) => {
	await page.goto(at('summary/'));
	const numbers = await page
		.locator('.references a, .call a')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
	expect(numbers.length).toBeGreaterThan(20);
	for (const target of new Set(numbers))
		await expect(page.locator(`[id="${target?.slice(1)}"]`)).toHaveCount(1);
});
