import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { sites } from '../sites.ts';
import { at, kindsOf, pagesOf } from './pages.ts';

const RUN = {
	runOnly: { type: 'tag' as const, values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
	rules: { 'color-contrast-enhanced': { enabled: true }, 'td-has-header': { enabled: true }, 'table-fake-caption': { enabled: true }, 'p-as-heading': { enabled: true }, 'identical-links-same-purpose': { enabled: true } },
	resultTypes: ['violations' as const],
	preload: false,
};

async function violations(page: Page, only?: string[]): Promise<string[]> {
	await page.evaluate(axe.source);
	const found = await page.evaluate(async ([run, rules]) => {
		// biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window of the page.
		const result = await (window as any).axe.run(document, rules ? { ...run, runOnly: { type: 'rule', values: rules }, rules: {} } : run);
		// biome-ignore lint/suspicious/noExplicitAny: the shape is axe's.
		return result.violations.flatMap((one: any) => one.nodes.map((node: any) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`));
	}, [RUN, only] as const);
	return found as string[];
}

for (const site of [sites.root, sites.harbour]) {
	// Every page of the story; one of every kind of the second.
	const pages = site === sites.root ? pagesOf(site) : kindsOf(site);
	// Sixteen slices, so that two workers share the pages evenly.
	const slices = Array.from({ length: Math.min(16, pages.length) }, (_, i) => pages.filter((_, j) => j % 16 === i));
	for (const [i, slice] of slices.entries()) {
		test(`axe finds nothing on the pages of ${site.name} in light or dark, part ${i + 1}`, async ({ page }) => {
			test.setTimeout(180_000);
			const found: string[] = [];
			for (const address of slice) {
				await page.emulateMedia({ colorScheme: 'light' });
				await page.goto(at(address, site));
				found.push(...(await violations(page)).map((one) => `${address} ${one}`));
				await page.emulateMedia({ colorScheme: 'dark' });
				found.push(...(await violations(page, ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'])).map((one) => `${address} (dark) ${one}`));
			}
			expect(found).toEqual([]);
		});
	}
}
