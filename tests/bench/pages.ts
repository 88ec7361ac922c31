// Lighthouse, first paint and weight of the real story's pages, one page of every kind:
// `npm run bench:pages -- --runs 3 --rounds 9 --out tests/bench/RESULTS.md`
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser, LAUNCH_FLAGS } from '../find-browser.ts';
import { serveSite } from '../serve-site.ts';
import { build, sites } from '../sites.ts';
import { firstPaints } from './first-paints.ts';
import { BENCH_MODULES, install, versionOf } from './install.ts';
import { lighthousePage } from './lighthouse-page.ts';
import { outFile } from './out-file.ts';
import { type PageFigures, reportPages } from './report-pages.ts';
import { weighPages } from './weigh-pages.ts';
import { writeSection } from './write-section.ts';

const { values } = parseArgs({
	options: {
		/** How often Lighthouse runs on each page; the median counts. */
		runs: { type: 'string', default: '3' },
		/** How often each page is loaded to measure its first paint. */
		rounds: { type: 'string', default: '9' },
		/**
		 * How much slower the processor is made while first paints are measured. Lighthouse uses 4, but
		 * on a busy machine that also multiplies the effect of other load.
		 */
		cpu: { type: 'string', default: '1' },
		/** Measures only the kinds of page whose name contains this. */
		only: { type: 'string', default: '' },
		/**
		 * A Markdown file whose part about pages is replaced by the report, which is printed anyway.
		 */
		out: { type: 'string' },
	},
});
const [runs, rounds, cpu] = [values.runs, values.rounds, values.cpu].map(Number) as [
	number,
	number,
	number,
];

const out = values.out === undefined ? undefined : outFile(values.out);
install();

const outDir = 'tests/.out/pages';
/** The first port after those of the test sites. */
const port = Number(new URL(sites.root.url).port) + 3;
const url = `http://localhost:${port}/`;
/** The smallest page there can be, to compare first paints with. */
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

const isCard = (kind: string) => kind.startsWith('card');
const heaviestOfKinds = [...kinds].flatMap(([kind, [heaviest]]) =>
	heaviest && !isCard(kind) ? [heaviest] : [],
);
// The heaviest card stands for all cards, which are much alike.
const [heaviestCard] = [...kinds]
	.flatMap(([kind, pages]) => (isCard(kind) ? pages : []))
	.sort((a, b) => b.bytes - a.bytes);
const chosen = [...heaviestOfKinds, ...(heaviestCard ? [heaviestCard] : [])].filter(({ kind }) =>
	kind.includes(values.only),
);

const paints = await firstPaints(
	browser,
	[ONE_LINE, ...chosen.map(({ address }) => address)].map((address) => url + address),
	rounds,
	cpu,
);
const oneLine = {
	measured: paints.get(url + ONE_LINE) ?? Number.NaN,
	simulated: (await lighthousePage(url + ONE_LINE, port + 1, runs)).firstPaint,
};
const figures: PageFigures[] = [];
for (const page of chosen) {
	const lighthouse = await lighthousePage(url + page.address, port + 1, runs);
	const firstPaint = paints.get(url + page.address) ?? Number.NaN;
	figures.push({ page, lighthouse, firstPaint });
	const measured = (firstPaint / oneLine.measured).toFixed(2);
	const simulated = (lighthouse.firstPaint / oneLine.simulated).toFixed(2);
	console.log(
		`/${page.address}: ${Object.values(lighthouse.points).join(' ')}, shift ${lighthouse.shift}, first paint ${measured} × one line measured, ${simulated} × simulated`,
	);
}
const browserVersion = browser.version();
await browser.close();
server.close();

const text = reportPages({
	kinds,
	figures,
	oneLine,
	runs,
	rounds,
	cpu,
	browser: browserVersion,
	lighthouse: versionOf(BENCH_MODULES, 'lighthouse'),
});
console.log(`\n${text}`);
if (out) writeSection(out, 'pages', 'npm run bench:pages', text);
