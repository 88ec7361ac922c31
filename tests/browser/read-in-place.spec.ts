// The link from a quotation to its source: a real browser scrolls to the words and marks them.
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { prove } from '../../src/story/provenance.ts';
import { sourceText } from '../../src/story/source-text.ts';
import { readInPlace, shortestFragment } from '../../src/story/text-fragment.ts';
import { sites } from '../sites.ts';
import { at } from './pages.ts';

const MARK = 'rgb(255, 0, 255)';

/** A page of another site that holds the text of a source far below its first screen. */
const stranger = (text: string) =>
	`<!doctype html><meta charset="utf-8"><style>body{margin:0;font:20px/1.5 sans-serif}.far{height:4000px}::target-text{background:${MARK};color:#000}</style><p>Most read</p><div class="far"></div>${text
		.split(/\n\n+/)
		.map((paragraph) => `<p>${paragraph.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
		.join('')}<div class="far"></div>`;

/** The rows of pixels of the screen in which words are marked. */
async function markedRows(page: Page): Promise<number[]> {
	const shot = `data:image/png;base64,${(await page.screenshot()).toString('base64')}`;
	return page.evaluate(async (source) => {
		const image = new Image();
		image.src = source;
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), {
			width: image.width,
			height: image.height,
		});
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data } = context?.getImageData(0, 0, image.width, image.height) ?? {
			data: new Uint8ClampedArray(),
		};
		return Array.from({ length: image.height }, (_, y) => y).filter((y) =>
			Array.from({ length: image.width }, (_, x) => (y * image.width + x) * 4).some(
				(i) => (data[i] ?? 0) > 240 && (data[i + 1] ?? 0) < 20 && (data[i + 2] ?? 0) > 240,
			),
		);
	}, shot);
}

/** How many rows are marked. While Chromium moves to the words it may have no picture to give. */
const countMarked = (page: Page): Promise<number> =>
	markedRows(page).then(
		(rows) => rows.length,
		() => 0,
	);

for (const { quote, source, segments } of [
	{ quote: 'q-crews-stretched', source: 'alliance-2024-03-06', segments: 2 },
	{ quote: 'q-catch-spoils', source: 'lantern-2024-04-02', segments: 1 },
]) {
	test(`“See it in the source” scrolls the source to ${quote} and marks its words`, async ({
		page,
	}) => {
		await page.route('https://example.org/**', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: stranger(readFileSync(`tests/fixtures/harbour-snapshots/${source}.txt`, 'utf8')),
			}),
		);
		await page.goto(at(`quotes/${quote}/`, sites.harbour));
		const link = page.getByRole('link', { name: 'See it in the source' }).first();
		expect((await link.getAttribute('href'))?.match(/text=/g)?.length).toBe(segments);
		await link.click();
		await page.waitForURL('https://example.org/**');
		await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(3000);
		await expect.poll(() => countMarked(page), { timeout: 20_000 }).toBeGreaterThan(10);
	});
}

for (const [name, text, words] of [
	[
		'the comma before the mark is a full stop',
		'“The boats stay in port,” she said.',
		'The boats stay in port.',
	],
	[
		'the marks hold spaces',
		'Elle répond : «\u00a0Les bateaux « verts » restent au port.\u00a0»',
		'Les bateaux « verts » restent au port.',
	],
	[
		'a hyphen does not break',
		'She called it “a well‑known harbour, a well‑known port.”',
		'a well-known harbour, a well-known port.',
	],
	['a capital is changed', 'She said that “the boats stay in port.”', '[T]he boats stay in port.'],
	[
		'words are left out',
		'She said: “The boats stay, said or unsaid, all of them, in port until May.”',
		'The boats stay, […] in port until May.',
	],
	[
		'a dash opens the words',
		'—Los barcos se quedan en puerto —dijo Pérez.',
		'Los barcos se quedan en puerto',
	],
	['marks are corners', '彼は「船は港に残ると思う」と述べた。', '船は港に残ると思う'],
] as const) {
	test(`the source is marked at the words when ${name}`, async ({ page }) => {
		const { spans } = prove([words], text, { marks: true });
		const fragment = spans[0] && shortestFragment(sourceText(text, [words]), spans[0]);
		if (!fragment) throw new Error('The words have no fragment.');
		await page.route('https://example.org/**', (route) =>
			route.fulfill({ contentType: 'text/html', body: stranger(`Before it.\n\n${text}`) }),
		);
		await page.goto(readInPlace('https://example.org/a', [fragment]));
		await expect.poll(() => countMarked(page), { timeout: 20_000 }).toBeGreaterThan(10);
	});
}

test('a passage that the source no longer holds opens the source at its top', async ({ page }) => {
	await page.route('https://example.org/**', (route) =>
		route.fulfill({ contentType: 'text/html', body: stranger('Rewritten since.') }),
	);
	await page.goto(at('quotes/q-crews-stretched/', sites.harbour));
	await page.getByRole('link', { name: 'See it in the source' }).first().click();
	await page.waitForURL('https://example.org/**');
	expect(await page.evaluate(() => window.scrollY)).toBe(0);
	expect(await markedRows(page)).toEqual([]);
});
