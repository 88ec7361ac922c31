// The report of `npm run bench:pages` as Markdown.
import type { Lighthouse } from './lighthouse-page.ts';
import { machine, table } from './report.ts';
import type { Weighed } from './weigh-pages.ts';

export interface PageFigures {
	page: Weighed;
	lighthouse: Lighthouse;
	/** First contentful paint in milliseconds, measured. */
	firstPaint: number;
}

export interface PagesReport {
	kinds: Map<string, Weighed[]>;
	figures: PageFigures[];
	/** First contentful paint of the one-line page in milliseconds, measured and simulated. */
	oneLine: { measured: number; simulated: number };
	runs: number;
	rounds: number;
	/** The factor by which the processor was slowed for the measured first paints. */
	cpu: number;
	browser: string;
	lighthouse: string;
}

/** The worst figures of all pages, without cards, whose `noindex` costs them points on purpose. */
function verdict({ figures, oneLine }: PagesReport): string {
	const pages = figures.filter(({ page }) => !page.kind.startsWith('card'));
	const least = (name: keyof Lighthouse['points']) =>
		Math.min(...pages.map(({ lighthouse }) => lighthouse.points[name]));
	const slowest = (time: (one: PageFigures) => number, than: number) => {
		const [worst] = [...pages].sort((a, b) => time(b) - time(a));
		return worst
			? `${(time(worst) / than).toFixed(2)} × that of the one-line page (/${worst.page.address})`
			: 'of no page';
	};
	return `The worst of all pages: performance ${least('performance')}, accessibility ${least('accessibility')}, best practices ${least('best-practices')}, SEO ${least('seo')}; largest layout shift of any run ${Math.max(...figures.map(({ lighthouse }) => lighthouse.shift))}; slowest first paint, measured, ${slowest((one) => one.firstPaint, oneLine.measured)}, simulated ${slowest((one) => one.lighthouse.firstPaint, oneLine.simulated)}.`;
}

export function reportPages(report: PagesReport): string {
	const { kinds, figures, oneLine, runs, rounds, cpu, browser, lighthouse } = report;
	const points = figures.map(({ page, lighthouse: { points: got, shift, blocked } }) => [
		page.kind,
		`/${page.address}`,
		...Object.values(got).map(String),
		String(shift),
		blocked.toFixed(0),
	]);
	const short = figures
		.filter((one) => one.lighthouse.short.length > 0)
		.map(({ page, lighthouse: one }) => `- /${page.address}: ${one.short.join('; ')}.`);
	const paints = figures.map(({ page, firstPaint, lighthouse: { firstPaint: simulated } }) => [
		page.kind,
		`/${page.address}`,
		firstPaint.toFixed(0),
		(firstPaint / oneLine.measured).toFixed(2),
		simulated.toFixed(0),
		(simulated / oneLine.simulated).toFixed(2),
	]);
	const weights = [...kinds].map(([kind, all]) => {
		const [heaviest] = all;
		return heaviest
			? [
					kind,
					String(all.length),
					`/${heaviest.address}`,
					String(heaviest.bytes),
					String(heaviest.budget),
					String(heaviest.budget - heaviest.bytes),
				]
			: [];
	});
	return [
		'# Results for pages',
		'Made by `npm run bench:pages`, which builds the real story for a localhost address, serves it as a host would (brotli copies, the headers of `_headers`) and measures the heaviest page of every kind. Times depend on what else the machine does: repeat them on a quiet one.',
		`${machine()}. Lighthouse ${lighthouse}, Chromium ${browser}.`,
		verdict(report),
		'## Lighthouse, mobile',
		`Lighthouse’s own phone on simulated slow 4G; medians of ${runs} ${runs === 1 ? 'run' : 'runs'}; the layout shift is the largest of any run. Localhost counts as secure, so redirection from http is the one thing that cannot be judged here; canonical addresses can, since the site is built for the address it is served from. Blocked time (TBT) is in ms of processor time and grows with other load on the machine.`,
		table(
			[
				'kind',
				'page',
				'performance',
				'accessibility',
				'best practices',
				'SEO',
				'layout shift',
				'blocked',
			],
			points,
		),
		...(short.length > 0
			? [
					`What costs points:\n\n${short.join('\n')}\n\nA card asks not to be listed (\`noindex\`) and has no description on purpose: it is part of a page that is listed, shown on other people’s pages.`,
				]
			: []),
		'## First paint against a one-line page',
		`Measured: in Chromium with request latency and bandwidth throttled as Lighthouse does it (562.5 ms, 1,475 kbit/s), the processor ${cpu === 1 ? 'not slowed' : `${cpu} × slower`}, nothing cached, medians of ${rounds} ${rounds === 1 ? 'load' : 'loads'}, the pages taking turns in one run. Simulated: what Lighthouse computes for slow 4G (round trips of 150 ms, 1,638 kbit/s, 4 ×) from the runs above. The one-line page: ${oneLine.measured.toFixed(0)} ms measured, ${oneLine.simulated.toFixed(0)} ms simulated. Only the search page loads a script.`,
		table(['kind', 'page', 'measured ms', '÷ one line', 'simulated ms', '÷ one line'], paints),
		'## Weight',
		'Bytes of a page as it is sent: the brotli copy of the HTML with its CSS. The build stops on a page over its budget.',
		table(['kind', 'pages', 'heaviest', 'bytes', 'budget', 'room left'], weights),
	].join('\n\n');
}
