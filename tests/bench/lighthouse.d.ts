// What the bench uses of Lighthouse. Types are checked without the bench's packages, which are
// installed when it first runs.
declare module 'lighthouse' {
	export interface LighthouseResult {
		runtimeError?: { message: string };
		categories: Record<
			string,
			{ score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
		>;
		audits: Record<
			string,
			| { title: string; score: number | null; numericValue?: number; displayValue?: string }
			| undefined
		>;
	}
	/** Runs in the browser that listens on `port`. */
	export default function lighthouse(
		url: string,
		flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: string[] },
	): Promise<{ lhr: LighthouseResult } | undefined>;
}

declare module 'lighthouse/core/config/constants.js' {
	export const throttling: {
		mobileSlow4G: {
			requestLatencyMs: number;
			downloadThroughputKbps: number;
			uploadThroughputKbps: number;
		};
	};
}
