import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openWithAxe, violations } from '../browser/axe.ts';
import { Reporter } from './reporter.ts';
import { type RunningDesk, startDesk } from './start-desk.ts';

const SOURCE = '#/source/lantern-2024-04-02';
/** In the usual folder, where the texts of another story may lie. */
const OTHER_TEXT = `.snapshots/of-a-test-${process.pid}.txt`;

let desk: RunningDesk;
test.beforeAll(async () => {
	test.setTimeout(120_000);
	desk = await startDesk('tests/fixtures/harbour', 'tests/fixtures/harbour-snapshots');
});
test.afterAll(() => {
	desk?.stop();
	rmSync(OTHER_TEXT, { force: true });
});

const file = (path: string) => join(desk.folder, path);
const textOf = (path: string) => readFileSync(file(path), 'utf8');
const said = (page: Page) => page.locator('.said');
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`).first();

/** Opens a view with the key of this start; whatever goes wrong in the page fails the test. */
async function open(page: Page, hash: string): Promise<void> {
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.goto(desk.address);
	await page.goto(`${new URL(desk.address).origin}/desk/${hash}`);
	await expect(page.locator('main h1, main h2').first()).toBeVisible();
}

const VIEWS = {
	sources: '',
	'the text of a source': SOURCE,
	'the form of a quotation': `${SOURCE}/quotation?at=203-247`,
	'the form of an account': `${SOURCE}/account?at=203-247`,
	'a source without its text': '#/source/lantern-2024-03-04',
	'a new source': '#/add',
	entries: '#/entries',
	'a new difference': '#/new/differences',
	'an entry': '#/entry/quotes/q-ships-wait',
	'what is missing': '#/missing',
};

for (const scheme of ['light', 'dark'] as const)
	test(`every view passes axe (${scheme})`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.emulateMedia({ colorScheme: scheme });
		await openWithAxe(page, desk.address);
		for (const [name, hash] of Object.entries(VIEWS)) {
			await page.evaluate((to) => {
				location.hash = to || '#/';
			}, hash);
			await page.waitForTimeout(700);
			await expect(page.locator('main h1, main h2').first(), name).toBeVisible();
			expect(await violations(page, scheme === 'light' ? 'all' : 'colour'), name).toEqual([]);
		}
	});

test('no view is wider than a window of 768 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 768, height: 900 });
	await open(page, '');
	for (const [name, hash] of Object.entries(VIEWS)) {
		await page.evaluate((to) => {
			location.hash = to || '#/';
		}, hash);
		await page.waitForTimeout(300);
		const { scrollWidth } = await page.evaluate(() => document.documentElement);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
			`${name} ${scrollWidth}`,
		).toBeLessThanOrEqual(768);
	}
});

test('beside the text stands what rests on it, by kind and party, with a legend', async ({
	page,
}) => {
	await open(page, SOURCE);
	const notes = page.locator('.margin .group');
	const note = notes.getByRole('link', { name: /^Event.*: The council calls for talks$/ });
	await expect(note).toBeVisible();
	await expect(note).toHaveAttribute('href', /#\/entry\/events\//);
	await expect(note.locator('.sign')).toHaveText('E');
	const quotation = notes.getByRole('link', { name: /^Quotation, .+: What slow loading means/ });
	await expect(quotation.locator('.party')).toHaveClass(/shape-/);
	// At the height of its paragraph: the fourth.
	const number = page.locator('.numbers span', { hasText: /^4$/ });
	const group = notes.filter({ hasText: 'The council calls for talks' }).first();
	const [at, beside] = await Promise.all([number.boundingBox(), group.boundingBox()]);
	expect(Math.abs((at?.y ?? 0) - (beside?.y ?? 0))).toBeLessThan(40);
	const legend = page.getByRole('list', { name: 'The signs in the text' });
	await expect(legend).toContainText('Event');
	await expect(legend).toContainText('Inshore Fishers');
	// No two notes stand on each other.
	const boxes = await notes.evaluateAll((all) =>
		all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]),
	);
	for (const [i, [top = 0]] of boxes.entries())
		if (i > 0) expect(top).toBeGreaterThanOrEqual(boxes[i - 1]?.[1] ?? 0);
	// In a narrow window the letters stand, and a title is shown to whoever points.
	await page.setViewportSize({ width: 768, height: 900 });
	const title = note.locator('.title');
	expect((await title.boundingBox())?.x).toBeLessThan(0);
	await note.hover();
	expect((await title.boundingBox())?.x).toBeGreaterThan(0);
	await note.click();
	await expect(page.locator('main h1')).toHaveText('The council calls for talks');
});

test('with forced colours, what is recorded is told from what is not, without any hue', async ({
	page,
}) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page, SOURCE);
	await expect(page.locator('.margin .sign').first()).toBeVisible();
	const shape = page.locator('.margin .party').first();
	expect(await shape.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe(
		'rgba(0, 0, 0, 0)',
	);
});

test('a text that was copied is pasted on the list of sources, and its head fills the form', async ({
	page,
}) => {
	await open(page, '');
	await page.evaluate(
		(text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.body.dispatchEvent(
				new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
			);
		},
		`Ashkerry Town Council\n\nMinutes, 9 April 2024\n\nThe roster once more\n\n${'The council met and spoke of the roster at length. '.repeat(5)}\n`,
	);
	await expect(field(page, 'publisher').locator('input')).toHaveValue('Ashkerry Town Council');
	await expect(field(page, 'date').locator('input')).toHaveValue('2024-04-09');
	await expect(field(page, 'headline').locator('input')).toHaveValue('The roster once more');
	await expect(field(page, 'voice').locator('.chips')).toContainText('Town Council');
	await page.getByRole('button', { name: 'Cancel' }).click();
});

test('pages in the desk show no address of this machine as the one to share', async ({ page }) => {
	await open(page, '#/entry/quotes/q-ships-wait');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('h1')).toBeVisible();
	await expect(frame.locator('main')).not.toContainText('localhost');
	await expect(frame.locator('input[value*="your-site.example/quotes/q-ships-wait/"]')).toHaveCount(
		1,
	);
});

test('a quotation is recorded with the keyboard alone', async ({ page }) => {
	await open(page, SOURCE);
	const { keyboard } = page;
	const focused = page.locator(':focus');
	await expect(page.locator('.prose')).toBeVisible();
	for (let i = 0; i < 30; i += 1) {
		if ((await page.locator('.prose:focus').count()) > 0) break;
		await keyboard.press('Tab');
	}
	await expect(page.locator('.prose')).toBeFocused();
	// To the second mark of the fifth paragraph, and back over the words.
	await keyboard.press('Control+Home');
	for (let i = 0; i < 10; i += 1) await keyboard.press('ArrowDown');
	await keyboard.press('Home');
	await keyboard.press('ArrowRight');
	for (let i = 0; i < 44; i += 1) await keyboard.press('Shift+ArrowRight');
	await expect(page.locator('.selection blockquote')).toHaveText(
		"Five people cannot watch seven people's work",
	);
	await keyboard.press('x');
	await keyboard.press('Backspace');
	await expect(page.locator('.prose')).toContainText('Five people cannot watch');
	await keyboard.press('q');
	await expect(page.locator('.side .form')).toBeVisible();
	await keyboard.press('Shift+Tab');
	await field(page, 'title').locator('input').focus();
	await keyboard.type('What five people cannot do');
	await keyboard.press('Tab');
	for (let i = 0; i < 6; i += 1) {
		if ((await focused.getAttribute('role')) === 'combobox') break;
		await keyboard.press('Tab');
	}
	await keyboard.type('quayside');
	await keyboard.press('Enter');
	await expect(field(page, 'speakers').locator('.chips')).toContainText('Quayside');
	await keyboard.press('Tab');
	for (let i = 0; i < 4; i += 1) {
		if (await focused.evaluate((one) => one.tagName === 'SELECT')) break;
		await keyboard.press('Tab');
	}
	await keyboard.type('not given');
	await keyboard.press('Control+Enter');
	await expect(said(page)).toContainText('letter by letter');
	expect(textOf('quotes/q-what-five-people-cannot-do.mdx')).toContain('Five people cannot watch');
	await expect(page.locator('.prose')).toBeFocused();
});

test('a second selection becomes a part of the quotation, in the order of the text', async ({
	page,
}) => {
	await open(page, `${SOURCE}/quotation?at=330-380`);
	await field(page, 'title').locator('input').fill('Two parts');
	await new Reporter(page).select('it has not changed its mind since');
	await page.locator('.adder button').click();
	const parts = page.locator('.taken blockquote');
	await expect(parts).toHaveCount(2);
	await expect(parts.first()).toHaveText('it has not changed its mind since');
	await expect(field(page, 'title').locator('input')).toHaveValue('Two parts');
	expect(page.url()).toMatch(/at=\d+-\d+(,|%2C)330-380&/);
	await page.reload();
	await expect(parts).toHaveCount(2);
	await expect(field(page, 'title').locator('input')).toHaveValue('Two parts');
	await page.getByRole('button', { name: 'Take this part out' }).first().click();
	await expect(parts).toHaveCount(1);
});

test('what is typed and selected survives a reload', async ({ page }) => {
	await open(page, `${SOURCE}/event?at=300-330`);
	await field(page, 'title').locator('input').fill('Typed and not saved');
	await page.reload();
	await expect(field(page, 'title').locator('input')).toHaveValue('Typed and not saved');
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(page.locator('.side .form')).toHaveCount(0);
});

test('an entry is edited beside its page, one line changes, and it is taken back', async ({
	page,
}) => {
	const path = 'people/merren-oakhollow.mdx';
	const before = textOf(path);
	await open(page, '#/entry/people/merren-oakhollow');
	await expect(page.frameLocator('iframe').locator('h1')).toContainText('Merren Oakhollow');
	await field(page, 'role').locator('input, textarea').fill('Chair of the fishers’ group');
	await page.locator('.primary').click();
	await expect(said(page)).toContainText('Saved');
	const changed = textOf(path).split('\n');
	expect(before.split('\n').filter((line, i) => line !== changed[i])).toHaveLength(1);
	await expect(page.frameLocator('iframe').locator('main')).toContainText('Chair of the fishers');
	await page.getByRole('button', { name: 'The file' }).click();
	await expect(page.locator('pre.file')).toContainText('Chair of the fishers’ group');
	await page.getByRole('button', { name: 'Undo the last change' }).click();
	await expect(said(page)).toContainText('Undone');
	expect(textOf(path)).toBe(before);
});

test('a file that was changed elsewhere is not overwritten without asking', async ({ page }) => {
	const path = 'people/orla-tamsett.mdx';
	const before = textOf(path);
	await open(page, '#/entry/people/orla-tamsett');
	await field(page, 'role').locator('input, textarea').fill('My role');
	const theirs = before.replace(/^name: .*$/m, 'name: Orla T. Tamsett');
	writeFileSync(file(path), theirs);
	await page.locator('.primary').click();
	await expect(page.locator('.stale')).toContainText('changed elsewhere');
	expect(textOf(path)).toBe(theirs);
	await page.getByRole('button', { name: 'Write my fields into it' }).click();
	await expect(said(page)).toContainText('Saved');
	expect(textOf(path)).toContain('Orla T. Tamsett');
	expect(textOf(path)).toContain('My role');
	writeFileSync(file(path), before);
});

test('what is typed outlives a conflict and a reload, and writes over no field of the file', async ({
	page,
}) => {
	const path = 'people/orla-tamsett.mdx';
	const before = textOf(path);
	await open(page, '#/entry/people/orla-tamsett');
	const role = field(page, 'role').locator('input, textarea');
	await role.fill('My role');
	writeFileSync(file(path), before.replace(/^name: .*$/m, 'name: Orla T. Tamsett'));
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('.stale')).toBeFocused();
	await page.reload();
	await expect(role).toHaveValue('My role');
	await expect(field(page, 'name').locator('input, textarea').first()).toHaveValue(/T\. Tamsett/);
	await role.focus();
	await page.keyboard.press('Control+Enter');
	await page.getByRole('button', { name: 'Write my fields into it' }).click();
	await expect(said(page)).toContainText('Saved');
	expect(textOf(path)).toMatch(/Orla T\. Tamsett\nrole: My role/);
	await page.reload();
	await expect(role).toHaveValue('My role');
	writeFileSync(file(path), before);
});

test('a form in which nothing was typed follows its file, also out of a mistake', async ({
	page,
}) => {
	const path = 'people/idris-quellborn.mdx';
	const before = textOf(path);
	await open(page, '#/entry/people/idris-quellborn');
	const role = field(page, 'role').locator('input, textarea');
	writeFileSync(file(path), before.replace(/^role: .*$/m, 'role: Another role'));
	await expect(role).toHaveValue('Another role');
	writeFileSync(file(path), before.replace(/^role: .*$/m, 'role: "Another'));
	await expect(page.locator('main')).toContainText('The form cannot read');
	writeFileSync(file(path), before);
	await expect(role).toHaveValue('Mayor of Ashkerry');
});

test('what is wrong appears by itself, leads to its entry, and goes when it is mended', async ({
	page,
}) => {
	const path = 'people/corbin-aldersea.mdx';
	const before = textOf(path);
	await open(page, '#/missing');
	await expect(page.locator('.problems li.error')).toHaveCount(0);
	writeFileSync(file(path), before.replace(/^party: .*$/m, 'party: nobody-at-all'));
	const problem = page.locator('.problems li.error').filter({ hasText: 'nobody-at-all' });
	await expect(problem).toBeVisible();
	await expect(page.locator('.masthead .count')).toHaveText(/\d/);
	await problem.getByRole('link').click();
	await expect(page.locator('main h1')).toHaveText('Corbin Aldersea');
	writeFileSync(file(path), before);
	await expect(page.locator('.masthead .count')).toHaveCount(0);
});

test('an address that is cut off or mistyped leaves a page from which one can go on', async ({
	page,
}) => {
	await page.goto(desk.address);
	const main = page.locator('main');
	for (const [hash, told] of [
		['#/%E0%A4%A', 'Sources'],
		['#/source/nobody', 'There is no entry sources/nobody'],
		['#/entry/people/nobody', 'There is no entry people/nobody'],
		['#/entry/people/%E0%A4%A', 'There is no entry'],
	]) {
		await page.goto(`${new URL(desk.address).origin}/desk/${hash}`);
		await expect(main).toContainText(told ?? '');
		await page.reload();
		await expect(main).toContainText(told ?? '');
	}
	await page.getByRole('link', { name: 'Entries' }).click();
	await expect(main).toContainText('Orla Tamsett');
});

test('a failure is told beside the form, and leaves when it is being mended', async ({ page }) => {
	await open(page, '#/new/people');
	await page.getByRole('button', { name: 'Save the person' }).click();
	await expect(said(page)).toBeVisible();
	const name = field(page, 'name').locator('input, textarea');
	await expect(name).toBeFocused();
	const [head, input] = await Promise.all([
		page.locator('.masthead').boundingBox(),
		name.boundingBox(),
	]);
	expect(input?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
	const needed = page.locator('.problem', { hasText: 'This is needed' });
	const all = await needed.count();
	await name.fill('Somebody');
	await expect(needed).toHaveCount(all - 1);
	await expect(name).not.toHaveAttribute('aria-invalid');
	await expect(said(page)).toBeHidden();
	await page.keyboard.press('Escape');
});

test('markup in names and texts is shown as text and runs nothing', async ({ page }) => {
	const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
	writeFileSync(
		file('people/attacker.mdx'),
		`---\nname: '${attack}'\nrole: '${attack}'\nsources: [{ source: lantern-2024-04-02 }]\n---\n`,
	);
	writeFileSync(join(desk.snapshots, 'council-2024-03-18.txt'), `“${attack}” said ${attack}.`);
	for (const hash of ['#/entries', '#/entry/people/attacker', '#/source/council-2024-03-18']) {
		await open(page, hash);
		await expect(page.locator('main')).toContainText('onerror');
		expect(await page.locator('.desk main :is(img, script)').count()).toBe(0);
		expect(await page.title()).not.toMatch(/^[12]$/);
	}
});

test('a browser without the key sees no story', async ({ page }) => {
	await page.goto(`${new URL(desk.address).origin}/desk/`);
	await expect(page.locator('main')).toContainText('no key');
	await expect(page.locator('body')).not.toContainText('Ashkerry');
});

test('Vite serves no text of a source, however its address is written', async ({ page }) => {
	const { origin } = new URL(desk.address);
	const inProject = relative(process.cwd(), desk.snapshots);
	const name = 'lantern-2024-04-02.txt';
	const texts = readFileSync(join(desk.snapshots, name), 'utf8');
	mkdirSync('.snapshots', { recursive: true });
	writeFileSync(OTHER_TEXT, 'THE LANTERN of another story');
	// The same way leads to a file that is not private.
	expect((await page.request.get(`${origin}/package.json?raw`)).ok()).toBe(true);
	for (const path of [
		`/${OTHER_TEXT}`,
		`/${OTHER_TEXT}?import&raw`,
		`/@fs${process.cwd()}/${OTHER_TEXT}?raw`,
		`/${inProject}/${name}`,
		`/${inProject}/${name}?raw`,
		`/${inProject}/${name}?import&raw`,
		`/${inProject}/${name}?url`,
		`/@fs${desk.snapshots}/${name}`,
		`/@fs${desk.snapshots}/${name}?import&raw`,
		`/${inProject.replace('desk', '%64esk')}/${name}`,
		`/src/../${inProject}/${name}`,
		`/${inProject.toUpperCase()}/${name}`,
	]) {
		const body = await (await page.request.get(origin + path)).text();
		expect(body, path).not.toContain(texts.slice(200, 240));
		expect(body, path).not.toContain('LANTERN');
	}
});
