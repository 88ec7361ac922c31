import lighthouse, { type RunnerResult } from 'lighthouse';
import { median } from './report.ts';

export interface Lighthouse {
	/** Points of 100 by category, the median of the runs. */
	points: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;
	/** Milliseconds to the first paint and of blocked time, simulated; the medians. */
	firstPaint: number;
	blocked: number;
	/** The largest layout shift of any run. */
	shift: number;
	/** Audits that cost points in the median run, with what they say. */
	short: string[];
}

type LighthouseResult = RunnerResult['lhr'];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse on a page as on a phone with slow 4G (its own default, simulated), several times, in the browser that listens on a port. */
export async function lighthousePage(url: string, port: number, runs: number): Promise<Lighthouse> {
	const all: LighthouseResult[] = [];
	for (let run = 0; run < runs; run += 1) {
		const result = await lighthouse(url, {
			port,
			output: 'json',
			logLevel: 'error',
			onlyCategories: [...CATEGORIES],
		});
		if (!result || result.lhr.runtimeError)
			throw new Error(`Lighthouse on ${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
		all.push(result.lhr);
	}
	const score = (lhr: LighthouseResult, name: string) => (lhr.categories[name]?.score ?? 0) * 100;
	const value = (lhr: LighthouseResult, name: string) =>
		lhr.audits[name]?.numericValue ?? Number.NaN;
	const [middle] = [...all]
		.sort((a, b) => score(a, 'performance') - score(b, 'performance'))
		.slice(Math.floor((runs - 1) / 2));
	const short = CATEGORIES.flatMap((name) =>
		(middle && score(middle, name) < 100 ? (middle.categories[name]?.auditRefs ?? []) : []).flatMap(
			({ id, weight }) => {
				const audit = middle?.audits[id];
				return audit && weight > 0 && audit.score !== null && audit.score < 1
					? [`${audit.title}${audit.displayValue ? ` (${audit.displayValue})` : ''}`]
					: [];
			},
		),
	);
	return {
		points: Object.fromEntries(
			CATEGORIES.map((name) => [name, Math.round(median(all.map((lhr) => score(lhr, name))))]),
		) as Lighthouse['points'],
		firstPaint: median(all.map((lhr) => value(lhr, 'first-contentful-paint'))),
		blocked: median(all.map((lhr) => value(lhr, 'total-blocking-time'))),
		shift: Math.max(...all.map((lhr) => value(lhr, 'cumulative-layout-shift'))),
		short: [...new Set(short)],
	};
}
