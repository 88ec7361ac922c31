import type { LighthouseResult } from 'lighthouse';
import { median } from './report.ts';

export interface Lighthouse {
	/** Scores by category, 0 to 100; medians of the runs. */
	points: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;
	/** First contentful paint and total blocking time in milliseconds, simulated; medians. */
	firstPaint: number;
	blocked: number;
	/** The largest layout shift of any run. */
	shift: number;
	/** The audits that cost points in the run with the median performance, in Lighthouse's words. */
	short: string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const score = (result: LighthouseResult, name: string) =>
	(result.categories[name]?.score ?? 0) * 100;
const value = (result: LighthouseResult, name: string) =>
	result.audits[name]?.numericValue ?? Number.NaN;

function failedAudits(result: LighthouseResult): string[] {
	const audits = CATEGORIES.filter((name) => score(result, name) < 100)
		.flatMap((name) => result.categories[name]?.auditRefs ?? [])
		.filter(({ weight }) => weight > 0)
		.map(({ id }) => result.audits[id])
		.filter((audit) => audit !== undefined)
		.filter((audit) => audit.score !== null && audit.score < 1);
	return [
		...new Set(
			audits.map(({ title, displayValue }) =>
				displayValue ? `${title} (${displayValue})` : title,
			),
		),
	];
}

/**
 * Runs Lighthouse on a page several times, as a phone on slow 4G (Lighthouse's default, simulated),
 * in the browser that listens on `port`. Throws when Lighthouse reports an error.
 */
export async function lighthousePage(url: string, port: number, runs: number): Promise<Lighthouse> {
	const { default: lighthouse } = await import('lighthouse');
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
	const byPerformance = all.toSorted((a, b) => score(a, 'performance') - score(b, 'performance'));
	const middle = byPerformance[Math.floor((runs - 1) / 2)];
	return {
		points: Object.fromEntries(
			CATEGORIES.map((name) => [name, Math.round(median(all.map((lhr) => score(lhr, name))))]),
		) as Lighthouse['points'],
		firstPaint: median(all.map((lhr) => value(lhr, 'first-contentful-paint'))),
		blocked: median(all.map((lhr) => value(lhr, 'total-blocking-time'))),
		shift: Math.max(...all.map((lhr) => value(lhr, 'cumulative-layout-shift'))),
		short: middle ? failedAudits(middle) : [],
	};
}
