// Reads addresses of the web as a guest: asks robots.txt first, one request a second to a host, and
// waits as long as a host asks, up to a limit.
import robotsParser from 'robots-parser';
import type { WebAnswer } from './web-answer.ts';

export interface Surroundings {
	fetch: typeof fetch;
	/** The time in milliseconds. */
	now: () => number;
	wait: (ms: number) => Promise<void>;
	userAgent: string;
	/** How long an answer may take. */
	timeLimitMs: number;
}

const BETWEEN_MS = 1000;
/** A host that asks for more time between requests, or before another try, than this is not read. */
const LONGEST_WAIT_MS = 60_000;
const MOST_REDIRECTS = 5;
const MOST_BYTES = 20_000_000;
const ACCEPT = 'text/html, text/plain, application/pdf;q=0.9, */*;q=0.5';
/** Statuses that ask to come again later. */
const LATER = new Set([429, 503]);
const FOR_GOOD = new Set([301, 308]);

interface Robots {
	isAllowed: (url: string) => boolean;
	betweenMs: number;
}

type Got = { response: Response; body: Uint8Array } | { without: 'time' | 'network' };

/** The body of an answer, cut at a limit. */
async function bodyOf(response: Response): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of response.body ?? []) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > MOST_BYTES) break;
	}
	return Buffer.concat(chunks);
}

/** How long a host asks to wait before another try, in milliseconds (RFC 9110, 10.2.3). */
function retryAfter(response: Response, now: number): number | undefined {
	const given = response.headers.get('retry-after');
	if (given === null) return undefined;
	const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - now;
	return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

export class PoliteReader {
	readonly #with: Surroundings;
	/** For each host, when its last request has been made. */
	readonly #turns = new Map<string, Promise<number>>();
	readonly #robots = new Map<string, Promise<Robots | undefined>>();

	constructor(surroundings: Surroundings) {
		this.#with = surroundings;
	}

	/** Reads an address, following redirects. */
	async read(address: string): Promise<WebAnswer> {
		let url = address;
		let isForGood = true;
		for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
			const robots = await this.#robotsOf(new URL(url).origin);
			if (!robots) return { url, isForGood, without: 'network' };
			if (!robots.isAllowed(url)) return { url, isForGood, without: 'robots' };
			const got = await this.#getPatiently(url, robots.betweenMs);
			if ('without' in got) return { url, isForGood, without: got.without };
			const { response, body } = got;
			const { status } = response;
			const next = response.headers.get('location');
			if (status < 300 || status > 399 || next === null || !URL.canParse(next, url)) {
				const type = response.headers.get('content-type') ?? 'text/html';
				return { url, isForGood, status, type, bytes: body };
			}
			url = new URL(next, url).href;
			isForGood &&= FOR_GOOD.has(status);
		}
		return { url, isForGood, without: 'redirects' };
	}

	/** Asks again once when a host says when to come back, and that is soon. */
	async #getPatiently(url: string, betweenMs: number): Promise<Got> {
		const got = await this.#get(url, betweenMs);
		if ('without' in got || !LATER.has(got.response.status)) return got;
		const wait = retryAfter(got.response, this.#with.now());
		if (wait === undefined || wait > LONGEST_WAIT_MS) return got;
		await this.#with.wait(wait);
		return this.#get(url, betweenMs);
	}

	async #get(url: string, betweenMs: number): Promise<Got> {
		await this.#turn(new URL(url).host, betweenMs);
		try {
			const response = await this.#with.fetch(url, {
				headers: { Accept: ACCEPT, 'User-Agent': this.#with.userAgent },
				redirect: 'manual',
				signal: AbortSignal.timeout(this.#with.timeLimitMs),
			});
			return { response, body: await bodyOf(response) };
		} catch (error) {
			return { without: (error as Error).name === 'TimeoutError' ? 'time' : 'network' };
		}
	}

	/** Waits until a host may be asked again. */
	async #turn(host: string, betweenMs: number): Promise<void> {
		const last = this.#turns.get(host);
		const mine = (async () => {
			const due = last === undefined ? 0 : (await last) + betweenMs;
			const early = due - this.#with.now();
			if (early > 0) await this.#with.wait(early);
			return this.#with.now();
		})();
		this.#turns.set(host, mine);
		await mine;
	}

	/** The rules of an origin; undefined when they cannot be had (RFC 9309, 2.3.1). */
	#robotsOf(origin: string): Promise<Robots | undefined> {
		const known = this.#robots.get(origin);
		if (known) return known;
		const read = this.#readRobots(`${origin}/robots.txt`);
		this.#robots.set(origin, read);
		return read;
	}

	async #readRobots(file: string): Promise<Robots | undefined> {
		const got = await this.#get(file, BETWEEN_MS);
		if ('without' in got || got.response.status >= 500) return undefined;
		const text = got.response.ok ? Buffer.from(got.body).toString('utf8') : '';
		const rules = robotsParser(file, text);
		const agent = this.#with.userAgent;
		const delayMs = (rules.getCrawlDelay(agent) ?? 0) * 1000;
		return {
			isAllowed: (url) => rules.isAllowed(url, agent) !== false && delayMs <= LONGEST_WAIT_MS,
			betweenMs: Math.max(BETWEEN_MS, delayMs),
		};
	}
}
