import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { WORDPRESS_SCRIPT, wordpressHtml } from '../wordpress.ts';
import { cardKindsOf } from './pages.ts';
import { leave, visit } from './stranger.ts';

test.afterAll(leave);

const { url } = sites.root;
const kinds = cardKindsOf(sites.root);
const SCRIPT = `<script>${WORDPRESS_SCRIPT}</script>`;

async function posts(
	request: { get(address: string): Promise<{ json(): Promise<{ html: string }> }> },
	cards = kinds,
): Promise<string[]> {
	return Promise.all(
		cards.map(
			async (card, i) =>
				wordpressHtml(
					(await (await request.get(`${url}oembed/${card.slice(6, -1)}.json`)).json()).html,
					`abcde1234${i}`,
				) ?? '',
		),
	);
}

test('in WordPress every kind of card is revealed at its height, and its words give way to it', async ({
	page,
	request,
}) => {
	await page.setViewportSize({ width: 650, height: 800 });
	await visit(page, `${(await posts(request)).join('')}${SCRIPT}`);
	for (const [i] of kinds.entries()) {
		const frame = page.locator('iframe').nth(i);
		await expect(frame).not.toHaveAttribute('style', /clip/);
		await expect(page.locator('blockquote').nth(i)).toBeHidden();
		const inside = await page
			.frameLocator('iframe')
			.nth(i)
			.locator('body')
			.evaluate((one) => one.getBoundingClientRect().height);
		await expect.poll(() => frame.evaluate((one) => one.clientHeight)).toBe(Math.ceil(inside));
		expect(inside).toBeGreaterThanOrEqual(200);
		expect(inside).toBeLessThanOrEqual(1000);
	}
});

test('the addresses people paste become cards at the height their answers state: the front, the summary, a person, an event', async ({
	page,
	request,
}) => {
	const first = (kind: string) => kinds.find((card) => card.startsWith(`embed/${kind}/`)) ?? '';
	const pasted = ['', 'summary/', first('people').slice(6), first('events')];
	const answers = await Promise.all(
		pasted.map(async (address) => {
			const html = await (await request.get(url + address)).text();
			// As WordPress looks for it: a link of this type in the head.
			const [head = ''] = html.split('</head>');
			const link = (head.match(/<link[^<>]+>/g) ?? []).find((one) =>
				one.includes('type="application/json+oembed"'),
			);
			const answer = /href="([^"]+)"/.exec(link ?? '')?.[1] ?? '';
			return (await (await request.get(answer)).json()) as { html: string; height: number };
		}),
	);
	await page.setViewportSize({ width: 600, height: 900 });
	const html = answers.map((answer, i) => wordpressHtml(answer.html, `paste1234${i}`)).join('');
	await visit(page, `<style>body{margin:0}</style>${html}${SCRIPT}`);
	for (const [i, { height }] of answers.entries()) {
		const frame = page.locator('iframe').nth(i);
		await expect(frame).not.toHaveAttribute('style', /clip/);
		await expect.poll(() => frame.evaluate((one) => one.clientHeight)).toBe(height);
		await expect(page.locator('blockquote').nth(i)).toBeHidden();
	}
	const [front, summary] = [0, 1].map((i) => page.frameLocator('iframe').nth(i).locator('h1'));
	const headline = await front?.textContent();
	expect(headline).toBeTruthy();
	await expect(summary as NonNullable<typeof summary>).toHaveText(headline ?? '');
});

test('until WordPress’s script listens the words stand; when it comes late it asks, and the card answers', async ({
	page,
	request,
}) => {
	const [post = ''] = await posts(request, kinds.slice(0, 1));
	await visit(page, post);
	await page.frameLocator('iframe').locator('main').waitFor({ state: 'attached' });
	await expect(page.locator('blockquote')).toBeVisible();
	await expect(page.locator('iframe')).toHaveAttribute('style', /clip/);
	await page.addScriptTag({ content: WORDPRESS_SCRIPT });
	await expect(page.locator('iframe')).not.toHaveAttribute('style', /clip/);
	await expect(page.locator('blockquote')).toBeHidden();
});

test('the last secret of the fragment is the one that counts', async ({ page, request }) => {
	const [post = ''] = await posts(request, kinds.slice(0, 1));
	await visit(page, `${post.replace('#?secret=', '#v=1&secret=zzzzzzzzzz#?secret=')}${SCRIPT}`);
	await expect(page.locator('iframe')).not.toHaveAttribute('style', /clip/);
});

test('what is higher than 1000 or lower than 200 px is clamped, as WordPress does', async ({
	page,
	request,
}) => {
	const [post = ''] = await posts(request, kinds.slice(0, 1));
	await visit(page, `${post}${SCRIPT}`);
	const body = page.frameLocator('iframe').locator('body');
	await body.evaluate((one) => {
		one.style.minHeight = '1500px';
	});
	await expect(page.locator('iframe')).toHaveAttribute('height', '1000');
	await body.evaluate((one) => {
		one.innerHTML = '<p>Little.';
		one.style.minHeight = '0';
	});
	await expect(page.locator('iframe')).toHaveAttribute('height', '200');
});

test('a click on the full-page link leaves the post for that page, from inside the sandbox', async ({
	page,
	request,
}) => {
	const [post = ''] = await posts(request, kinds.slice(0, 1));
	await visit(page, `${post}${SCRIPT}`);
	await page.frameLocator('iframe').locator('.foot .full a').click();
	await expect(page).toHaveURL(url + (kinds[0] ?? '').slice(6));
});
