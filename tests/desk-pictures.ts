// `npm run desk:pictures`: the pictures of the desk in the editors’ guide, taken from the running desk
// with an invented story, so that they can be taken anew when the desk changes.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { startDesk } from './desk-browser/start-desk.ts';
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts';
import { takePicture } from './take-picture.ts';

/** Wide enough for text and form side by side, small enough to be read in a guide. */
const VIEWPORT = { width: 1040, height: 610 };
/** Screens of today; the picture is that much larger than it is shown. */
const SCALE = 1.25;
/** The page inside a page is painted a moment after it has come. */
const PAINTED_MS = 2_000;

/** A story after an hour of work: its first quotation is recorded, others are not. */
const STORY: Record<string, string> = {
	'story.mdx': `---
headline: Ferry crews and company differ over a third deckhand
standfirst: Without an answer, the crews will not sail the evening boat to Tollmarsh from 16 June.
shortTitle: The evening boat
language: en-GB
publisher:
  name: The Tollmarsh Desk
edition: 1
editionDate: 2025-06-03
asOf: 2025-06-03
status: ongoing
leadSource: guild-release
licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
parties: [crews-guild, saltreach-ferries]
balance:
  maxShareOfQuotedWords: 1
---

The crews of the island boats ask for a third deckhand on every evening crossing [@guild-release, paragraph 1].
`,
	'parties/crews-guild.mdx':
		'---\nname: Tollmarsh Ferry Crews’ Guild\nshort: Crews’ Guild\nkind: union\nmark: circle\nhue: plum\n---\n\nIt speaks for 64 people on the island boats [@guild-release, paragraph 1].\n',
	'parties/saltreach-ferries.mdx':
		'---\nname: Saltreach Ferries Ltd\nshort: Saltreach Ferries\nkind: company\nmark: square\nhue: teal\n---\n',
	'people/willa-fenbrook.mdx':
		'---\nname: Willa Fenbrook\nrole: chair of the Guild\nparty: crews-guild\nsources:\n  - source: guild-release\n    locator: paragraph 2\n---\n',
	'sources/guild-release.mdx':
		'---\npublisher: Tollmarsh Ferry Crews’ Guild\nheadline: Crews ask for a third deckhand on the evening boat\nkind: news release\ndate: 2025-05-14\ndateKnown: printed\nurl: https://crews-guild.example/releases/third-deckhand\nvoice: crews-guild\nread: in full\ncovers: what the crews ask for, and why\n---\n',
	'quotes/q-nobody-answered.mdx':
		'---\ntitle: The Guild has had no answer in writing\nspeakers: [willa-fenbrook]\nmedium: news release\nsource: guild-release\nlocator: paragraph 2\nsaidOn: 2025-05-14\nwords:\n  - We have asked since late March, and nobody has answered us in writing.\nattribution: direct\n---\n\nThe Guild’s chair says why the crews voted.\n',
};

/** The words that the pictures show selected. */
const PASSAGE = 'Two people cannot lower the ramp';

function writeStory(folder: string, snapshots: string): void {
	for (const [file, text] of Object.entries(STORY)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	mkdirSync(snapshots, { recursive: true });
	copyFileSync('tests/fixtures/afternoon/guild-release.txt', join(snapshots, 'guild-release.txt'));
}

/** Selects a passage of the source as a reader of it would, with the pointer. */
const selectPassage = (page: Page) => page.getByRole('button', { name: PASSAGE }).first().click();

/** Opens a view of the desk; loaded twice, because fonts that come late are shown at the next page. */
async function open(page: Page, view: string): Promise<void> {
	await page.goto(`${page.url().split('#')[0]}#/${view}`);
	await page.reload();
	await page.locator('main :is(h1, h2)').first().waitFor();
}

async function takeAll(page: Page): Promise<void> {
	await open(page, 'source/guild-release');
	await selectPassage(page);
	await page.getByRole('button', { name: /^Quotation/ }).waitFor();
	await takePicture(page, 'desk-select');
	await page.getByRole('button', { name: /^Quotation/ }).click();
	await page.getByRole('button', { name: /^Save/ }).waitFor();
	await takePicture(page, 'desk-record');
	await open(page, 'entry/quotes/q-nobody-answered');
	await page.frameLocator('iframe').locator('h1').waitFor();
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(PAINTED_MS);
	await takePicture(page, 'desk-entry');
}

const work = mkdtempSync(join(tmpdir(), 'desk-pictures-'));
writeStory(join(work, 'content'), join(work, 'texts'));
const desk = await startDesk(join(work, 'content'), join(work, 'texts'));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
try {
	const verify = ['src/load/verify-command.ts'];
	const verified = spawnSync(process.execPath, verify, { env: desk.env, encoding: 'utf8' });
	if (verified.status !== 0) throw new Error(verified.stderr);
	const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: SCALE });
	await page.goto(desk.address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	await takeAll(page);
} finally {
	await browser.close();
	desk.stop();
	rmSync(work, { recursive: true, force: true });
}
