// `npm run bench:pages -- --runs 3 --rounds 9 --out RESULTS.md`: Lighthouse, first paint and weight of the real story’s pages, one of every kind.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser, LAUNCH_FLAGS } from '../find-browser.ts';
import { serveSite } from '../serve-site.ts';
import { build, sites } from '../sites.ts';
import { firstPaints } from './first-paints.ts';
import { lighthousePage } from './lighthouse-page.ts';
import { type PageFigures, reportPages } from './report-pages.ts';
import { weighPages } from './weigh-pages.ts';
import { writeSection } from './write-section.ts';

const { values } = parseArgs({
	options: {
		/** Runs of Lighthouse a page; the median counts. */
		runs: { type: 'string', default: '3' },
		/** Loads a page to see its first paint. */
		rounds: { type: 'string', default: '9' },
		/** How much slower the processor is made while first paints are measured. Lighthouse works with 4; on a busy machine that multiplies what others do, too. */
		cpu: { type: 'string', default: '1' },
		/** Only kinds whose name holds this. */
		only: { type: 'string', default: '' },
		/** A file for the results beside the bench, which keeps its other parts; on the screen they stand anyway. */
		out: { type: 'string' },
	},
});

const outDir = 'tests/.out/pages';
/** The ports after those of the test sites. */
const port = Number(new URL(sites.root.url).port) + 3;
const url = `http://localhost:${port}/`;
const ONE_LINE = 'one-line/';

await build({ url, outDir, contentDir: sites.root.contentDir });
const kinds = weighPages(outDir);
mkdirSync(join(outDir, ONE_LINE), { recursive: true });
writeFileSync(
	join(outDir, ONE_LINE, 'index.html'),
	'<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>One line</title><p>One line of text.',
);
const server = serveSite({ outDir, url });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: [...LAUNCH_FLAGS, `--remote-debugging-port=${port + 1}`],
});

const cards = [...kinds]
	.filter(([kind]) => kind.startsWith('card'))
	.flatMap(([, all]) => all)
	.sort((a, b) => b.bytes - a.bytes);
const chosen = [
	...[...kinds]
		.filter(([kind]) => !kind.startsWith('card'))
		.flatMap(([, [heaviest]]) => heaviest ?? []),
	...cards.slice(0, 1),
].filter(({ kind }) => kind.includes(values.only));
const paints = await firstPaints(
	browser,
	[ONE_LINE, ...chosen.map(({ address }) => address)].map((address) => url + address),
	Number(values.rounds),
	Number(values.cpu),
);
const oneLine = {
	measured: paints.get(url + ONE_LINE) ?? Number.NaN,
	simulated: (await lighthousePage(url + ONE_LINE, port + 1, Number(values.runs))).firstPaint,
};
const figures: PageFigures[] = [];
for (const page of chosen) {
	const lighthouse = await lighthousePage(url + page.address, port + 1, Number(values.runs));
	const firstPaint = paints.get(url + page.address) ?? Number.NaN;
	figures.push({ page, lighthouse, firstPaint });
	console.log(
		`/${page.address}: ${Object.values(lighthouse.points).join(' ')}, shift ${lighthouse.shift}, first paint ${(firstPaint / oneLine.measured).toFixed(2)} × one line measured, ${(lighthouse.firstPaint / oneLine.simulated).toFixed(2)} × simulated`,
	);
}
const version = browser.version();
await browser.close();
server.close();

const { version: lighthouse } = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../node_modules/lighthouse/package.json'), 'utf8'),
) as { version: string };
const text = reportPages({
	kinds,
	figures,
	oneLine,
	runs: Number(values.runs),
	rounds: Number(values.rounds),
	cpu: Number(values.cpu),
	browser: version,
	lighthouse,
});
console.log(`\n${text}`);
if (values.out)
	writeSection(join(import.meta.dirname, values.out), 'pages', 'npm run bench:pages', text);
