// `npm run brand:pictures`: one story without a face and with that of a newsroom, side by side: the
// picture of the editors’ guide. Each half shows the front page, a card and a share picture.
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser, LAUNCH_FLAGS } from './find-browser.ts';
import { serveSite } from './serve-site.ts';
import { build } from './sites.ts';
import { takePicture } from './take-picture.ts';

const STORY = 'tests/fixtures/harbour';
const PORT = 47_390;
const SCALE = 1.25;
const GAP = 12;
/** In CSS pixels. The page is a little wider than from where on it loads fonts. */
const PAGE = { width: 800, height: 520 };
const CARD = { width: 380, height: 345 };
const SHARED = { width: PAGE.width - CARD.width - GAP, height: 220 };

const asAddress = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

async function screenshot(
	browser: Browser,
	address: string,
	viewport: { width: number; height: number },
): Promise<string> {
	const page = await browser.newPage({ viewport, deviceScaleFactor: SCALE });
	// Loaded twice, because fonts that come late are shown at the next page.
	for (let i = 0; i < 2; i += 1) await page.goto(address, { waitUntil: 'networkidle' });
	const png = await page.screenshot();
	await page.close();
	return asAddress(png);
}

/** A built site as one half of the picture. */
async function half(browser: Browser, outDir: string, url: string): Promise<string> {
	const front = await screenshot(browser, url, PAGE);
	const card = await screenshot(browser, `${url}embed/demands/keep-seven/`, CARD);
	const [shared = ''] = globSync(join(outDir, 'og/story.*.png'));
	return [
		`<div style="width:${PAGE.width}px"><img src="${front}" width="${PAGE.width}">`,
		`<div style="display:flex;gap:${GAP}px;margin-top:${GAP}px">`,
		`<img src="${card}" width="${CARD.width}">`,
		`<img src="${asAddress(readFileSync(shared))}" width="${SHARED.width}" height="${SHARED.height}">`,
		'</div></div>',
	].join('');
}

const work = mkdtempSync(join(tmpdir(), 'brand-pictures-'));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: LAUNCH_FLAGS });
try {
	const halves: string[] = [];
	for (const [i, name] of ['plain', 'branded'].entries()) {
		const url = `http://localhost:${PORT + i}/`;
		const site = { url, outDir: join(work, `${name}-site`), contentDir: join(work, name) };
		cpSync(STORY, site.contentDir, { recursive: true });
		if (name === 'plain') rmSync(join(site.contentDir, 'brand'), { recursive: true });
		await build({ ...site, flags: ['--no-pdf'] }, { EMBED_HEIGHTS: 'estimate' });
		const server = serveSite(site);
		halves.push(await half(browser, site.outDir, url));
		server.close();
	}
	const viewport = { width: 2 * PAGE.width + 3 * GAP, height: PAGE.height + CARD.height + 3 * GAP };
	const page = await browser.newPage({ viewport });
	await page.setContent(
		`<body style="display:flex;gap:${GAP}px;margin:${GAP}px;background:#8a8a8a">${halves.join('')}`,
	);
	await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
	await takePicture(page, 'brands');
} finally {
	await browser.close();
	rmSync(work, { recursive: true, force: true });
}
