import { expect, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { overflow } from './overflow.ts';
import { at, kindsOf } from './pages.ts';

// These tests add styles, which the policy of a page forbids.
test.use({ bypassCSP: true });

test('with text twice as large nothing is cut off or runs over', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	const found: string[] = [];
	for (const address of kindsOf(sites.root)) {
		await page.goto(at(address));
		const before = await page
			.locator('main p')
			.first()
			.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
		await page.addStyleTag({ content: 'html{font-size:200%}' });
		const after = await page
			.locator('main p')
			.first()
			.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
		if (Math.abs(after - 2 * before) > 1 && before < 40)
			found.push(`${address} text is ${before} and then ${after}`);
		found.push(...(await overflow(page)).map((one) => `${address} ${one}`));
	}
	expect(found).toEqual([]);
});

test('with the reader’s own text spacing nothing runs over', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const found: string[] = [];
	for (const address of kindsOf(sites.root)) {
		await page.goto(at(address));
		await page.addStyleTag({
			content:
				'*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
		});
		found.push(...(await overflow(page)).map((one) => `${address} ${one}`));
	}
	expect(found).toEqual([]);
});

test('labels of the timeline never overlap, and marks stand in the order of their dates', async ({
	page,
}) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		for (const address of ['', 'timeline/']) {
			await page.goto(at(address));
			const problems = await page.evaluate(() =>
				[...document.querySelectorAll('.drawing')].flatMap((drawing) => {
					const boxes = [...drawing.querySelectorAll('li')].map((one) =>
						one.getBoundingClientRect(),
					);
					const labels = [...drawing.querySelectorAll('li')];
					// On a wide screen labels stand on two sides, and only those of one side could overlap.
					const over = boxes.flatMap((box, i) =>
						boxes
							.slice(0, i)
							.some(
								(other) =>
									box.top < other.bottom - 1 &&
									other.top < box.bottom - 1 &&
									box.left < other.right &&
									other.left < box.right,
							)
							? [labels[i]?.textContent ?? '']
							: [],
					);
					const marks = labels.map(
						(one, i) =>
							(boxes[i]?.top ?? 0) + Number.parseFloat(getComputedStyle(one, '::before').top),
					);
					const disorder = marks.some((top, i) => i > 0 && top < (marks[i - 1] ?? 0) - 6);
					const last = boxes.at(-1);
					return [
						...over,
						...(disorder ? ['marks out of order'] : []),
						...(last &&
						Math.max(...boxes.map(({ bottom }) => bottom)) >
							drawing.getBoundingClientRect().bottom + 1
							? ['a label below its drawing']
							: []),
					];
				}),
			);
			expect(problems, `${address} at ${width}`).toEqual([]);
		}
	}
});

test('the timeline is to scale: equal spans of days are equal lengths on the ruler, whose ticks meet the days they name', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(at('timeline/'));
	const rulers = await page.evaluate(() =>
		[...document.querySelectorAll('.panel')]
			.filter((panel) => panel.textContent?.includes('by day'))
			.map((panel) => {
				const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
				const top = panel.querySelector('.drawing')?.getBoundingClientRect().top ?? 0;
				const ticks = panel.querySelector('path[stroke-dasharray]');
				const [dash = 0, space = 0] = (ticks?.getAttribute('stroke-dasharray') ?? '')
					.split(' ')
					.map(Number);
				const first = Number(/ ([\d.]+)V/.exec(ticks?.getAttribute('d') ?? '')?.[1]) + dash / 2;
				return {
					step: ((dash + space) / 16) * rem,
					first: (first / 16) * rem,
					tens: [...panel.querySelectorAll('svg text')]
						.filter((one) => /^[12]0$/.test(one.textContent?.trim() ?? ''))
						.map((one) => {
							const box = one.getBoundingClientRect();
							return (box.top + box.bottom) / 2 - top;
						}),
				};
			}),
	);
	expect(rulers.length).toBeGreaterThan(0);
	for (const { first, step, tens } of rulers)
		for (const ten of tens) {
			const days = (ten - first) / step;
			expect(Math.abs(days - Math.round(days))).toBeLessThan(0.2);
		}
});

test('on a desktop the whole line is seen in two and a half screens, on a phone it is a list', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(at('timeline/'));
	const height = async () => (await page.locator('.timeline').boundingBox())?.height ?? Infinity;
	expect(await height()).toBeLessThan(2.5 * 900);
	await expect(page.locator('.drawing svg').first()).toBeVisible();
	await page.setViewportSize({ width: 375, height: 800 });
	await expect(page.locator('.drawing svg').first()).toBeHidden();
});

test('the differences are a real table that becomes blocks with the party named in each on a phone', async ({
	page,
}) => {
	await page.goto(at('differences/'));
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(await page.locator('table.differences thead th').count()).toBeGreaterThan(2);
	await expect(page.locator('table.differences .cell-label').first()).toBeHidden();
	await page.setViewportSize({ width: 320, height: 640 });
	await expect(page.locator('table.differences .cell-label').first()).toBeVisible();
	const cells = await page
		.locator('table.differences tbody tr')
		.first()
		.locator('td')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
	expect(new Set(cells).size).toBe(1);
});

test('in dark, forced colours and with less motion every mark and every line of focus can be seen', async ({
	page,
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto(at(''));
	const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(dark).toBe('rgb(23, 22, 19)');
	await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
	const mark = await page
		.locator('svg.mark')
		.first()
		.evaluate((one) => getComputedStyle(one).fill);
	expect(mark).not.toBe('rgba(0, 0, 0, 0)');
	await page.locator('main a').first().focus();
	expect(
		await page
			.locator('main a')
			.first()
			.evaluate((one) => getComputedStyle(one).outlineStyle),
	).toBe('solid');
	await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
