import type { AstroIntegrationLogger } from 'astro';

/** What a build says, with a label before each line: Astro’s logger, or the one without Astro. */
export interface Log extends Pick<AstroIntegrationLogger, 'info' | 'warn' | 'error'> {
	/** The same under another label. */
	fork(label: string): Log;
}
