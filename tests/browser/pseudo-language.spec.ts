// Words 40 percent longer on the narrowest phone: the longest pages and cards of every kind.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { pseudoSite } from '../words/pseudo-site.ts';
import { overflow } from './overflow.ts';
import { cardsOf, pagesOf } from './pages.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** `quotes/*`, `quotes/in/*`, `changes/*`: what a page is one of. */
const kindOf = (page: string): string =>
	page
		.split('/')
		.filter((part) => part !== '')
		.map((part, i) => (i === 0 || part === 'in' ? part : '*'))
		.join('/');

const lengthOf = (page: string): number =>
	statSync(join(pseudoSite.outDir, page.endsWith('.html') ? page : `${page}index.html`)).size;
/** So many of each kind, the longest. */
const longest = (pages: string[], kind: (page: string) => string, count: number): string[] =>
	[...Map.groupBy(pages, kind).values()].flatMap((all) =>
		all.sort((a, b) => lengthOf(b) - lengthOf(a)).slice(0, count),
	);

/** The first three elements that cut off what is in them, but those that say so by an ellipsis. */
const cutOff = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('body *')]
			.filter((one) => {
				const { overflow: mode, textOverflow, position } = getComputedStyle(one);
				// Texts for screen readers alone are cut off on purpose, and fields scroll.
				const isMeant = position === 'absolute' || one.matches('input, svg, svg *');
				if (isMeant || textOverflow === 'ellipsis' || !/hidden|clip/.test(mode)) return false;
				return one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
			})
			.slice(0, 3)
			.map((one) => `${one.tagName}.${one.className} is cut off`),
	);

test('nothing overflows on any kind of page, and no text is cut off', async ({ page }) => {
	test.setTimeout(120_000);
	const kinds = longest(pagesOf(pseudoSite), kindOf, 1);
	expect(kinds.length).toBeGreaterThan(20);
	const found: string[] = [];
	for (const address of kinds) {
		await page.goto(pseudoSite.url + address);
		// What is folded is unfolded.
		await page.evaluate(() => {
			for (const one of document.querySelectorAll('details')) one.open = true;
		});
		const wide = [...(await overflow(page)), ...(await cutOff(page))];
		found.push(...wide.map((one) => `${address}: ${one}`));
	}
	expect(found).toEqual([]);
});

/** WordPress cuts at 1,000 px; these texts are longer than those of any language. */
const HIGHEST = 1050;

test('nothing overflows on any kind of card, and none is much higher than 1000 px', async ({
	page,
}) => {
	test.setTimeout(120_000);
	const found: string[] = [];
	const cards = longest(cardsOf(pseudoSite), (card) => card.split('/')[1] ?? '', 4);
	expect(cards.length).toBeGreaterThan(20);
	for (const address of cards) {
		await page.goto(pseudoSite.url + address);
		const wide = [...(await overflow(page)), ...(await cutOff(page))];
		const height = await page.evaluate(() => document.body.getBoundingClientRect().height);
		found.push(...wide.map((one) => `${address}: ${one}`));
		if (height > HIGHEST) found.push(`${address} is ${height} px high`);
	}
	expect(found).toEqual([]);
});
