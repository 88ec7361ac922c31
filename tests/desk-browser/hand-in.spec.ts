// Handing in at the desk, with the keyboard alone, and what is missing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openWithAxe, violations } from '../browser/axe.ts';
import { run } from '../desk/hand-in/git-repository.ts';
import { type RunningDesk, startDesk } from './start-desk.ts';

let desk: RunningDesk;
test.beforeAll(async () => {
	desk = await startDesk('tests/fixtures/harbour');
	run(desk.folder, 'init', '--quiet', '--initial-branch=main');
	run(desk.folder, 'config', 'user.name', 'An Editor');
	run(desk.folder, 'config', 'user.email', 'editor@example.org');
	run(desk.folder, 'add', '.');
	run(desk.folder, 'commit', '--quiet', '--message=A story');
	writeFileSync(join(desk.folder, 'terms/berth.mdx'), '---\nname: berth\n---\n\nA place.\n');
});
test.afterAll(() => desk?.stop());

// The page lets in no script but its own.
test.use({ bypassCSP: true });

const open = (page: Page, view: string) =>
	page.goto(desk.address).then(() => page.goto(`${page.url().split('#')[0]}#/${view}`));

/** Moves the focus on until something has it. */
async function tabTo(page: Page, label: string): Promise<void> {
	for (let i = 0; i < 40; i += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLInputElement | null;
			return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
		});
		if (focused.trim() === label) return;
	}
	throw new Error(`${label} cannot be reached with the keyboard.`);
}

test('with the keyboard alone, what changed is handed in on a branch of its own, once', async ({
	page,
}) => {
	await open(page, 'hand-in');
	await expect(page.getByText('1 term added: “berth”')).toBeVisible();
	await tabTo(page, 'What this is about, in a line');
	await page.keyboard.type('What a berth is');
	await page.reload();
	await expect(page.getByLabel('What this is about')).toHaveValue('What a berth is');
	await tabTo(page, 'Hand in');
	// The first of that name is the link to this view.
	await tabTo(page, 'Hand in');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'What happened' })).toBeFocused();
	await expect(page.getByText(/^This repository has no remote/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Hand in' })).toHaveCount(0);
	expect(run(desk.folder, 'branch', '--show-current')).toMatch(/^desk\/.*-what-a-berth-is$/);
	expect(run(desk.folder, 'show', '--name-only', '--format=%s', 'HEAD')).toBe(
		'What a berth is\n\nterms/berth.mdx',
	);
	await open(page, 'hand-in');
	await expect(page.getByText('Nothing has changed since it was last handed in.')).toBeVisible();
	await expect(page.getByLabel('What this is about')).toHaveCount(0);
});

test('what cannot be handed in is told with what to do', async ({ page }) => {
	run(desk.folder, 'switch', '--quiet', '--detach');
	await open(page, 'hand-in');
	await page.getByRole('button', { name: 'Hand in' }).click();
	await expect(page.locator('main').getByRole('alert')).toContainText(
		'No branch is checked out, so what is committed here could get lost. Make one with git switch -c',
	);
	run(desk.folder, 'switch', '--quiet', 'main');
});

for (const view of ['hand-in', 'missing'])
	test(`axe finds nothing in the view ${view}, and it fits a narrow window`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 800 });
		await page.goto(desk.address);
		await openWithAxe(page, `${page.url().split('#')[0]}#/${view}`);
		await expect(page.locator(view === 'missing' ? '.missing' : '.hand-in')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		await page.setViewportSize({ width: 1280, height: 900 });
		expect(await violations(page)).toEqual([]);
	});

test('coverage says what each source, party and question lacks', async ({ page }) => {
	await open(page, 'missing');
	const row = (name: string) => page.locator('.missing tr', { hasText: name });
	await expect(row('Port to shrink night gangs').locator('.lack')).toHaveCount(0);
	await expect(row('Ashkerry Harbour Company: our offer')).toContainText(
		'its text is not in the private folder',
	);
	await expect(row('Why is the night roster disputed?')).toContainText(
		'no words of Town Council are quoted in it',
	);
	await row('Why is the night roster disputed?').getByRole('link').click();
	await expect(page.getByRole('textbox', { name: 'Question' }).first()).toBeVisible();
});
