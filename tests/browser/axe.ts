// Runs axe on many pages in one window. Loading axe into each page anew would take as long as its
// checks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
	interface Window {
		/** Once its source was evaluated in the page. */
		axe: typeof axe;
	}
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const SHARED: axe.RunOptions = { resultTypes: ['violations'], preload: false };
const ALL_RULES: axe.RunOptions = {
	...SHARED,
	runOnly: {
		type: 'tag',
		values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	},
	// Both contrast rules run: the one for 7:1 passes what the one for 4.5:1 already reports.
	rules: {
		'color-contrast-enhanced': { enabled: true },
		'td-has-header': { enabled: true },
		'table-fake-caption': { enabled: true },
		'p-as-heading': { enabled: true },
		'identical-links-same-purpose': { enabled: true },
	},
};
const COLOUR_RULES: axe.RunOptions = {
	...SHARED,
	runOnly: {
		type: 'rule',
		values: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'],
	},
};

/** Opens a page with axe in its window. Use `show` for further pages of the same host. */
export async function openWithAxe(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.evaluate(SOURCE);
}

/** Shows another page of the same host in the same window, as if it had been opened. */
export async function show(page: Page, url: string): Promise<void> {
	await page.evaluate(async (address) => {
		const html = await (await fetch(address)).text();
		history.replaceState(null, '', address);
		document.open();
		document.write(html);
		document.close();
		if (document.readyState !== 'complete')
			await new Promise((done) => addEventListener('load', done, { once: true }));
	}, url);
}

/** Every rule except the contrast of 7:1: pages of one kind have the same colours. */
const SAME_KIND: axe.RunOptions = {
	...ALL_RULES,
	rules: { ...ALL_RULES.rules, 'color-contrast-enhanced': { enabled: false } },
};
/** What depends on how narrow the page is. */
const NARROW: axe.RunOptions = { ...SHARED, runOnly: { type: 'rule', values: ['target-size'] } };
const RUNS = { all: ALL_RULES, 'same kind': SAME_KIND, colour: COLOUR_RULES, narrow: NARROW };

/** The violations that axe finds in the page in its present state, one string for each element. */
export function violations(page: Page, rules: keyof typeof RUNS = 'all'): Promise<string[]> {
	return page.evaluate(async (run) => {
		const { violations: found } = await window.axe.run(document, run);
		return found.flatMap((one) =>
			one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}: ${node.failureSummary}`),
		);
	}, RUNS[rules]);
}
