import { expect, type Page, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { cardKindsOf } from './pages.ts';
import { leave, visit } from './stranger.ts';

test.afterAll(leave);

const { url } = sites.root;
const kinds = cardKindsOf(sites.root);
const script = `<script async src="${url}embed.js"></script>`;
const frame = (card: string, more = '') =>
	`<iframe src="${url}${card}" width="100%" height="300" title="A card" ${more}></iframe>`;

/**
 * Frames whose height differs from that of their card by more than 2 px, and frames without a card.
 */
async function wrong(page: Page, selector = 'iframe'): Promise<string[]> {
	const found: string[] = [];
	for (const element of await page.locator(selector).elementHandles()) {
		const inner = await element.contentFrame();
		if (!inner?.url().startsWith(`${url}embed/`)) {
			found.push('a frame without its card');
			continue;
		}
		const [outside, inside] = [
			await element.evaluate((one) => (one as Element).clientHeight),
			await inner.evaluate(() => document.body.getBoundingClientRect().height),
		];
		if (Math.abs(outside - inside) > 2) found.push(`${inner.url()}: ${outside} for ${inside}`);
	}
	return found;
}
const right = (page: Page, selector?: string) =>
	expect.poll(() => wrong(page, selector), { timeout: 20_000 }).toEqual([]);

/** Frames of somebody else that claim false heights all the time, and a page that does the same. */
const LIAR = `<iframe class="liar" title="Another" height="111" srcdoc="<script>setInterval(function(){parent.postMessage({sentinel:'amp',type:'embed-size',height:3333,message:'height',value:3333},'*')},20)</script>"></iframe>
<iframe class="liar" title="Another" height="111" sandbox="allow-scripts" srcdoc="<script>setInterval(function(){parent.postMessage({type:'embed-size',height:3333},'*')},20)</script>"></iframe>
<script>setInterval(function () { postMessage({ type: 'embed-size', height: 3333 }, '*'); }, 20);</script>`;

test('every kind of card gets its height, at every width, three scripts or one, sandboxed or not, whatever others say', async ({
	page,
}) => {
	const cards = kinds
		.map(
			(card) => frame(card, 'class="card"') + frame(card, 'class="card" sandbox="allow-scripts"'),
		)
		.join('');
	// The window is high enough for all cards: Chromium pauses frames out of view, and they tell
	// their new height only when they come into view.
	const height = 14_000;
	await page.setViewportSize({ width: 320, height });
	await visit(page, script + LIAR + cards + script + script);
	for (const width of [320, 650, 1000]) {
		await page.setViewportSize({ width, height });
		await right(page, '.card');
	}
	expect(
		await page.locator('.liar').evaluateAll((all) => all.map((one) => one.clientHeight)),
	).toEqual([111, 111]);
});

test('a lazy card far down gets its height when it is reached, and a late script gives it to cards that are there', async ({
	page,
}) => {
	await page.setViewportSize({ width: 650, height: 800 });
	await visit(
		page,
		`${frame(kinds[0] ?? '', 'id="first"')}<div style="height:9000px"></div>${frame(kinds[1] ?? '', 'id="far" loading="lazy"')}`,
	);
	await page.waitForLoadState('load');
	await page.frameLocator('#first').locator('main').waitFor();
	expect(await page.locator('#first').evaluate((one) => one.clientHeight)).toBe(300);
	await page.addScriptTag({ url: `${url}embed.js` });
	await right(page, '#first');
	await page.locator('#far').scrollIntoViewIfNeeded();
	await right(page, '#far');
});

test('the html of an answer pasted as it is shows the card and not its words twice, and its link leads the whole page on', async ({
	page,
	request,
}) => {
	const card = kinds.find((one) => one.startsWith('embed/quotes/')) ?? '';
	const { html } = await (await request.get(`${url}oembed/${card.slice(6, -1)}.json`)).json();
	await visit(page, `<blockquote class="own">My own.</blockquote><div>${html}</div>`);
	await expect(page.locator('.embed-fallback')).toBeHidden();
	await expect(page.locator('.own')).toBeVisible();
	await right(page);
	await page.frameLocator('iframe').locator('.foot .full a').click();
	await expect(page).toHaveURL(`${url}${card.slice(6)}`);
});

test('without script, and in the strictest sandbox, a card is readable and scrolls', async ({
	browser,
}) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 340, height: 700 },
	});
	const page = await context.newPage();
	await visit(
		page,
		kinds
			.map((card, i) => frame(card, i % 2 ? 'sandbox=""' : ''))
			.join('')
			.replaceAll('height="300"', 'height="150"'),
	);
	for (const [i, card] of kinds.entries()) {
		const inner = page.frameLocator('iframe').nth(i);
		await expect(inner.locator('.foot')).toContainText('Covers events through', {
			timeout: 20_000,
		});
		const link = inner.locator('.foot .full a');
		await link.scrollIntoViewIfNeeded();
		await expect(link, card).toBeInViewport();
	}
	await context.close();
});

test('pym and AMP parents hear the height in their own words', async ({ page }) => {
	await visit(
		page,
		`<script>heard = []; addEventListener('message', function (e) { heard.push(e.data); });</script>${frame(`${kinds[0]}?childId=x-1&initialWidth=300`)}`,
	);
	const heard = () => page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
	await expect.poll(async () => (await heard()).length).toBeGreaterThan(1);
	const inside = Math.ceil(
		(await page.frames()[1]?.evaluate(() => document.body.getBoundingClientRect().height)) ?? 0,
	);
	expect(await heard()).toContainEqual(
		expect.objectContaining({ sentinel: 'amp', type: 'embed-size', height: inside }),
	);
	expect(await heard()).toContain(`pymxPYMxx-1xPYMxheightxPYMx${inside}`);
});

test('opened by itself a card is one request, without cookies, storage or errors, and its link is a plain link', async ({
	page,
	context,
}) => {
	for (const card of kinds) {
		const requests: string[] = [];
		const note = (request: { url(): string }) => requests.push(request.url());
		const fail = (error: Error) => requests.push(error.message);
		page.on('request', note).on('pageerror', fail);
		await page.goto(url + card, { waitUntil: 'networkidle' });
		page.off('request', note).off('pageerror', fail);
		expect(requests.filter((one) => !one.startsWith('data:'))).toEqual([url + card]);
		expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	}
	expect(await context.cookies()).toEqual([]);
	await page.locator('.foot .full a').click();
	await expect(page).toHaveURL(url + (kinds.at(-1) ?? '').slice(6));
});
