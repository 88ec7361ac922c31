import type { Page } from '@playwright/test';

/**
 * The first three elements that reach beyond a side of the window. None when the page does not scroll
 * sideways.
 */
export const overflow = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= width) return [];
		return [...document.querySelectorAll('main *, header *, footer *')]
			.filter((one) => {
				const { left, right } = one.getBoundingClientRect();
				return left < -1 || right > width + 1;
			})
			.slice(0, 3)
			.map((one) => `${one.tagName}.${one.className}`);
	});
