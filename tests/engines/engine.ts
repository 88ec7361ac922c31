// A browser that is driven by the protocols of the W3C, as far as tests need them. Playwright brings
// engines of its own, and drives none that a Linux distribution ships but Chromium.

/** Input as WebDriver has it (https://www.w3.org/TR/webdriver2/#actions): the same in both protocols. */
export interface InputSource {
	type: 'pointer' | 'key';
	id: string;
	parameters?: { pointerType: 'mouse' };
	actions: Record<string, unknown>[];
}

/** In CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

export type Scheme = 'light' | 'dark';

/** A browser that shows pages and is asked about them. */
export interface Viewer {
	/** As it calls itself, with its version. */
	name: string;
	/** Opens a page in the size that was asked for last. */
	open: (address: string) => Promise<void>;
	reload: () => Promise<void>;
	/** Runs a function in the page; its arguments and its result are JSON. */
	run: <Given extends unknown[], Result>(
		work: (...given: Given) => Result,
		...given: Given
	) => Promise<Awaited<Result>>;
	resize: (size: Size) => Promise<void>;
	/** The errors in the console since the last time they were asked for; undefined where no protocol tells them. */
	errors: () => string[] | undefined;
	/** A PNG of what is seen. */
	picture: () => Promise<Buffer>;
	close: () => Promise<void>;
}

/** A browser that is used as well. */
export interface Engine extends Viewer {
	perform: (sources: InputSource[]) => Promise<void>;
}

/** A function and its arguments as an expression whose value is JSON. */
export const expressionOf = (work: (...given: never[]) => unknown, given: unknown[]): string =>
	`Promise.resolve((${work})(...${JSON.stringify(given)})).then((value) => JSON.stringify(value ?? null))`;

export const VIEWPORT: Size = { width: 1280, height: 900 };
