import { expect, type Page, test } from '@playwright/test';
import { sites } from '../sites.ts';
import { at, cardKindsOf, kindsOf } from './pages.ts';

/**
 * Records on each page whether a view transition led to it, and the durations of its animations in
 * ms.
 */
async function noteTransitions(page: Page): Promise<void> {
	await page.addInitScript(() => {
		window.addEventListener('pagereveal', (event) => {
			const { viewTransition } = event as unknown as { viewTransition?: { ready: Promise<void> } };
			Object.assign(window, {
				transition: viewTransition
					? viewTransition.ready.then(() =>
							document
								.getAnimations()
								.map((one) => Number(one.effect?.getComputedTiming().duration)),
						)
					: null,
			});
		});
	});
}

const transition = (page: Page) =>
	page.evaluate(() => (window as unknown as { transition: Promise<number[]> | null }).transition);

async function walk(page: Page): Promise<number[] | null> {
	await noteTransitions(page);
	await page.goto(at(''));
	await page.locator('.questions a').first().click();
	await expect(page).toHaveURL(/\/topics\//);
	return transition(page);
}

test('from page to page there is a short fade', async ({ page }) => {
	const durations = await walk(page);
	expect(durations?.length).toBeGreaterThan(0);
	for (const duration of durations ?? []) expect(duration).toBeLessThanOrEqual(150);
});

test('with less motion asked for there is none', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await walk(page)).toBeNull();
});

test('every kind of page takes part, on a screen and without less motion alone; no card does', async ({
	page,
}) => {
	const rule = () =>
		page.evaluate(() => {
			const found: string[] = [];
			const look = (rules: CSSRuleList, media: string) => {
				for (const one of rules) {
					if (one.constructor.name === 'CSSViewTransitionRule') found.push(media);
					if (one instanceof CSSMediaRule) look(one.cssRules, one.media.mediaText);
				}
			};
			for (const sheet of document.styleSheets) look(sheet.cssRules, '');
			return found;
		});
	for (const address of kindsOf(sites.root)) {
		await page.goto(at(address));
		expect(await rule(), address).toEqual(['screen and (prefers-reduced-motion: no-preference)']);
	}
	for (const card of cardKindsOf(sites.root)) {
		await page.goto(at(card));
		expect(await rule(), card).toEqual([]);
	}
});
