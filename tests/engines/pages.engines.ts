// What readers see, in three engines: every kind of page at four widths, in light and dark, and every
// kind of card in a stranger’s page. Every page is kept as a picture, to be looked at.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { cardKindsOf, kindsOf } from '../browser/pages.ts';
import { type Site, sites } from '../sites.ts';
import { cardHeights } from './card-heights.ts';
import { type Chromium, chromium } from './chromium.ts';
import type { Scheme, Size, Viewer } from './engine.ts';
import { examine } from './examine.ts';
import { firefox } from './firefox.ts';
import { PICTURES } from './hand.ts';
import { emptyPageOf, serveFramed } from './serve-framed.ts';
import { type Stranger, startStranger } from './stranger.ts';
import { webkit } from './webkit.ts';

const SITES = [sites.root, sites.harbour, sites.mina];
const WIDTHS = [320, 768, 1280, 1920];
const HEIGHT = 900;
/** The highest picture; longer pages are cut there. */
const HIGHEST = 4_000;
const CARD_WIDTHS = [320, 650];
/** So large that all cards are in view: Chromium pauses frames that are not. */
const WALL: Size = { width: 1_060, height: 8_000 };
/** How much a frame may differ from its card, in pixels: heights are rounded up. */
const CLOSE = 2;
/**
 * What consoles call an error and is none: the answer 404 of the page that is not there, and a font
 * whose download ends because the page is left (Firefox, NS_BINDING_ABORTED).
 */
const NO_FAULT = /status of 404|status=2152398850/;
/** What must be drawn on some pages, beside those of every kind, where there is room for it. */
const DRAWN: Partial<Record<Site['name'], Record<string, string[]>>> = {
	root: { '': ['.timeline .drawing svg'], 'timeline/': ['.timeline .drawing svg'] },
	harbour: { 'topics/on-the-table/': ['.plot svg'], 'demands/keep-seven/': ['.plot svg'] },
};
const ROOM = 1280;

for (const { outDir } of SITES)
	if (!existsSync(outDir)) throw new Error(`${outDir} is missing: npm run test:sites builds it.`);

let servers: Server[] = [];
let stranger: Stranger;
before(async () => {
	servers = SITES.map(serveFramed);
	stranger = await startStranger();
});
after(() => {
	for (const server of [...servers, stranger.server]) {
		server.close();
		server.closeAllConnections();
	}
});

const pagesOf = (site: Site): string[] => [
	...new Set([...kindsOf(site), ...Object.keys(DRAWN[site.name] ?? {})]),
];
const fileOf = (page: string) => page.replace(/(\/|\.html)$/, '').replaceAll('/', '-') || 'front';

/** Keeps as much of what is seen as a picture as the page has; windows may be wider. */
async function keep(viewer: Viewer, file: string, { width, height }: Size) {
	const picture = sharp(await viewer.picture());
	const all = await picture.metadata();
	if (all.width > width || all.height > height)
		picture.extract({
			left: 0,
			top: 0,
			width: Math.min(all.width, width),
			height: Math.min(all.height, height),
		});
	await picture.webp({ quality: 80, effort: 0 }).toFile(file);
}

/** Opens a page at a width, keeps its picture and gives what is wrong with it. */
async function look(
	viewer: Viewer,
	site: Site,
	page: string,
	width: number,
	file: string,
): Promise<string[]> {
	await viewer.resize({ width, height: HEIGHT });
	const drawn = width >= ROOM ? (DRAWN[site.name]?.[page] ?? []) : [];
	const opened = async () => {
		await viewer.open(site.url + page);
		return viewer.run(examine, drawn);
	};
	const first = await opened();
	// A font that is optional and comes too late is shown when a page is opened again.
	const { height, problems } = first.problems.length > 0 ? await opened() : first;
	const size = { width, height: Math.min(height, HIGHEST) };
	await viewer.resize(size);
	await keep(viewer, file, size);
	const errors = (viewer.errors() ?? []).filter((one) => !NO_FAULT.test(one));
	return [...problems, ...errors].map((one) => `${site.name} ${page} at ${width}: ${one}`);
}

async function lookAtAll(viewer: Viewer, folder: string, widths: number[]): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	const found: string[] = [];
	for (const site of SITES)
		for (const page of pagesOf(site))
			for (const width of widths) {
				const file = `${folder}/${site.name}-${fileOf(page)}-${width}.webp`;
				found.push(...(await look(viewer, site, page, width, file)));
			}
	return found;
}

/** Frames in a stranger’s page whose height is not that of their card in this engine. */
async function lookAtCards(viewer: Viewer, folder: string, scheme: Scheme): Promise<string[]> {
	mkdirSync(folder, { recursive: true });
	const found: string[] = [];
	for (const site of SITES) {
		const cards = cardKindsOf(site);
		await viewer.resize(WALL);
		await viewer.open(emptyPageOf(site.url));
		const inside = await viewer.run(
			cardHeights,
			cards.map((card) => site.url + card),
			CARD_WIDTHS,
		);
		await viewer.open(stranger.show(site, cards, CARD_WIDTHS, scheme));
		const heights = () =>
			viewer.run(() =>
				[...document.querySelectorAll('iframe')].map(({ clientHeight }) => clientHeight),
			);
		const wrong = (outside: number[]) =>
			inside.flatMap(({ card, width, height }, i) =>
				Math.abs((outside[i] ?? 0) - height) > CLOSE
					? [`${card} at ${width}: a frame of ${outside[i]} for ${height}`]
					: [],
			);
		let outside = await heights();
		for (let tries = 0; wrong(outside).length > 0 && tries < 40; tries += 1) {
			await new Promise((done) => setTimeout(done, 250));
			outside = await heights();
		}
		found.push(...wrong(outside), ...(viewer.errors() ?? []));
		const { height } = await viewer.run(examine, []);
		await keep(viewer, `${folder}/${site.name}-cards.webp`, { ...WALL, height });
	}
	return found;
}

for (const [name, start] of Object.entries({ chromium, firefox, webkit }))
	for (const scheme of ['light', 'dark'] as const)
		describe(`${name}, ${scheme}`, () => {
			const folder = `${PICTURES}/${name}-${scheme}`;
			let viewer: Viewer;
			before(async () => {
				viewer = await start(scheme);
			});
			after(() => viewer?.close());

			test('every kind of page is whole: nothing runs over, fonts and drawings are there, the console is silent', async () => {
				const widths = scheme === 'light' ? WIDTHS : [ROOM];
				assert.deepEqual(await lookAtAll(viewer, folder, widths), []);
			});

			test('every kind of card has its height in a stranger’s page', async () => {
				assert.deepEqual(await lookAtCards(viewer, folder, scheme), []);
			});
		});

describe('chromium, on paper and in forced colours', () => {
	let viewer: Chromium;
	before(async () => {
		viewer = await chromium();
	});
	after(() => viewer?.close());

	test('every kind of page is whole with forced colours', async () => {
		await viewer.emulate({ forcedColors: 'active' });
		const found = await lookAtAll(viewer, `${PICTURES}/chromium-forced`, [ROOM]);
		await viewer.emulate({ forcedColors: null });
		assert.deepEqual(found, []);
	});

	test('every kind of page is whole at the width of paper in the styles of print', async () => {
		await viewer.emulate({ media: 'print' });
		assert.deepEqual(await lookAtAll(viewer, `${PICTURES}/chromium-print`, [720]), []);
	});
});
