// Words of a story that look like code, in a real browser: nothing runs, nobody else is asked, and
// words longer than a line break.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { hostileSites } from '../hostile/hostile-sites.ts';
import { HOSTILE_STRINGS } from '../hostile/hostile-strings.ts';
import { overflow } from './overflow.ts';

const site = hostileSites.words;
const PARTS = 4;

/** Pages of entries whose own texts begin with this string, or others of the same kind. */
const pages = readdirSync(site.outDir, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('index.html'))
	.map((file) => file.replace(/index\.html$/, ''))
	.sort();
const kindOf = (page: string) =>
	page.replace(/\d+(-b)?\/$/, '*$1').replace(/(in|edition)\/.*/, '$1/*');
const kinds = Map.groupBy(pages, kindOf);
/** Each kind of page with ever other strings, so that every string is opened as a title and as text. */
const opened = [...kinds.values()].flatMap((all, kind) =>
	all.length < 12 ? all : all.filter((_, i) => (i + kind) % 5 === 0),
);

/** What goes wrong in a page: dialogs, errors in the console, violations, requests to other hosts. */
function watch(page: Page): string[] {
	const wrong: string[] = [];
	page.on('dialog', (dialog) => {
		wrong.push(`dialog ${dialog.message()}`);
		return dialog.dismiss();
	});
	page.on('console', (message) => {
		if (message.type() === 'error' || /Content.Security/i.test(message.text()))
			wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(site.url) && !request.url().startsWith('data:'))
			wrong.push(`request to ${request.url()}`);
	});
	return wrong;
}

for (let part = 0; part < PARTS; part += 1)
	test(`hostile words run nothing, ask nobody and fit into 320 px, on pages and cards of every kind, part ${part + 1}`, async ({
		page,
	}) => {
		test.setTimeout(120_000);
		expect(opened.length).toBeGreaterThan(150);
		const wrong = watch(page);
		const found: string[] = [];
		await page.setViewportSize({ width: 320, height: 640 });
		for (const address of opened.filter((_, i) => i % PARTS === part)) {
			await page.goto(site.url + address);
			found.push(...(await overflow(page)).map((one) => `${address} is too wide: ${one}`));
			found.push(...wrong.splice(0).map((one) => `${address}: ${one}`));
		}
		expect(found).toEqual([]);
	});

test('the search shows hostile words as words', async ({ page }) => {
	const wrong = watch(page);
	for (const query of ['script zq', 'alert', '__proto__', '"><svg', HOSTILE_STRINGS[42] ?? '']) {
		await page.goto(`${site.url}search/?q=${encodeURIComponent(query)}`);
		await page.waitForTimeout(150);
		expect(await page.locator('main :is(script, svg, img, b, u)[zq]').count()).toBe(0);
	}
	await page.goto(`${site.url}search/?q=autofocus`);
	await expect(page.locator('main li a').filter({ hasText: "' autofocus" }).first()).toBeVisible();
	expect(wrong).toEqual([]);
});

test('a browser reads the feed and the sitemaps as XML', async ({ page }) => {
	const files = readdirSync(site.outDir).filter((file) => file.endsWith('.xml'));
	expect(files.length).toBeGreaterThan(2);
	await page.goto(`${site.url}about/`);
	for (const file of files) {
		const text = readFileSync(`${site.outDir}/${file}`, 'utf8');
		const [faults, titles] = await page.evaluate((xml) => {
			const document = new DOMParser().parseFromString(xml, 'text/xml');
			const titles = [...document.querySelectorAll('entry > title')];
			return [
				document.querySelectorAll('parsererror, zq, script, b, u, svg').length,
				titles.map((one) => one.textContent.trim()),
			] as const;
		}, text);
		expect(faults, file).toBe(0);
		if (file === 'feed.xml')
			expect(titles.some((one) => one.endsWith(HOSTILE_STRINGS[11] ?? '?'))).toBe(true);
	}
});

test('the words of an oEmbed answer stay words in the page they are inserted into', async ({
	page,
}) => {
	const wrong = watch(page);
	const answers = readdirSync(`${site.outDir}/oembed/quotes`).filter(
		(file) => !file.startsWith('gone'),
	);
	const html = answers
		.filter((_, i) => i % 3 === 0)
		.map((file) => JSON.parse(readFileSync(`${site.outDir}/oembed/quotes/${file}`, 'utf8')).html);
	await page.goto(`${site.url}about/`);
	const strange = await page.evaluate((all) => {
		const host = document.createElement('div');
		document.body.append(host);
		for (const one of all) {
			const words = one.replace(/<iframe.*$/s, '');
			host.insertAdjacentHTML('beforeend', words);
		}
		return [...host.querySelectorAll(':not(blockquote, p, a, span[lang])')].map(
			(one) => one.outerHTML,
		);
	}, html);
	expect(strange).toEqual([]);
	expect(wrong).toEqual([]);
});
