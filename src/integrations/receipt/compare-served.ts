import { createHash } from 'node:crypto';
import type { BuildReceipt } from '../../formats/build-receipt.ts';

/** Requests at a time: few enough for a small host. */
const AT_ONCE = 8;
const TIME_LIMIT_MS = 30_000;
/** Files that a host reads itself and does not serve. */
const FOR_THE_HOST = /^(_headers$|\.)/;

export interface Served {
	/** How many files are served as the receipt says. */
	same: number;
	/** What is wrong with a file, by its path; sorted. */
	wrong: [path: string, what: string][];
}

/** Where a file is served: a page by its folder. */
const addressOf = (path: string, site: string): string =>
	new URL(
		path
			.replace(/(^|\/)index\.html$/, '$1')
			.split('/')
			.map(encodeURIComponent)
			.join('/'),
		site,
	).href;

async function fault(path: string, expected: string, site: string): Promise<string | undefined> {
	try {
		const answer = await fetch(addressOf(path, site), {
			signal: AbortSignal.timeout(TIME_LIMIT_MS),
			cache: 'no-store',
		});
		const bytes = new Uint8Array(await answer.arrayBuffer());
		const actual = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
		if (actual === expected) return undefined;
		return answer.ok ? 'has other bytes' : `is not there (${answer.status})`;
	} catch (error) {
		const { message, cause } = error as Error;
		return `could not be read (${(cause as Error | undefined)?.message ?? message})`;
	}
}

/**
 * Reads every file that a receipt names from the site at an address, which has a slash at its end, and
 * compares its bytes.
 */
export async function compareServed(
	{ files }: Pick<BuildReceipt, 'files'>,
	site: string,
): Promise<Served> {
	const waiting = Object.entries(files).filter(([path]) => !FOR_THE_HOST.test(path));
	const served: Served = { same: 0, wrong: [] };
	async function work(): Promise<void> {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			const [path, expected] = next;
			const what = await fault(path, expected, site);
			if (what === undefined) served.same += 1;
			else served.wrong.push([path, what]);
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	served.wrong.sort(([a], [b]) => (a < b ? -1 : 1));
	return served;
}
