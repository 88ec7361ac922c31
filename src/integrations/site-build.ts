// One build of a site: what comes before, with and after the rendering of its pages. Astro runs these
// steps when it has bundled the code of the pages; a build without Astro runs the same.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { currentStory } from '../load/current-story.ts';
import { keepWordChanges, recallWordChanges } from '../load/word-changes-cache.ts';
import type { BuildSettings } from './build-settings.ts';
import { bundleFingerprint } from './bundle/bundle-fingerprint.ts';
import type { Renderer } from './bundle/renderer.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import type { Log } from './log.ts';
import { prepareSite } from './prepare-site.ts';
import { printEdition } from './print-edition.ts';
import { Progress } from './progress.ts';
import { publicFolder } from './public-folder.ts';
import { publish } from './publish.ts';
import { writeReceipt } from './receipt/write-receipt.ts';
import { renderSite } from './render-site.ts';
import { buildFingerprint } from './site/build-fingerprint.ts';
import { Site } from './site/site.ts';
import { warnOfPlaceholder } from './warn-of-placeholder.ts';
import { writeHeaders } from './write-headers.ts';
import { writeSitemap } from './write-sitemap.ts';

/**
 * Entries from which on a story is long: its site has four thousand pages and more, and its files are
 * compressed quickly. A reader then fetches some 800 bytes more of each page, 400 more of a card.
 */
const LONG = 2000;

export class SiteBuild {
	readonly settings: BuildSettings;
	readonly site: Site;
	readonly #progress = new Progress();
	#browser: FoundBrowser | undefined;
	#code = '';

	constructor(settings: BuildSettings) {
		this.settings = settings;
		this.site = new Site(settings.outDir, settings);
	}

	/** Looks for what prints the PDFs, if they are wanted. Returns whether there will be any. */
	async findPrinter(log: Log): Promise<boolean> {
		if (!this.settings.isPrintWanted) return false;
		this.#browser = await findBrowser();
		if (!this.#browser)
			log.warn(
				'No PDFs are made: no Chromium was found. ' +
					'Install one or set CHROMIUM_PATH; --no-pdf silences this.',
			);
		return this.#browser !== undefined;
	}

	/** What a bundle for this build is made from; see `bundleFingerprint`. */
	get bundleFingerprint(): string {
		return bundleFingerprint(this.#codeFingerprint, this.settings.root, publicFolder());
	}

	/** Begins the build, before the content is loaded. */
	begin(log: Log): void {
		this.#progress.begin('content');
		prepareSite(this.site, log.fork('publish'));
	}

	/** Opens the site, when the content is loaded. */
	open(): void {
		this.site.open({
			manifestFile: join(this.settings.cacheDir, 'site.json'),
			fingerprint: `${this.#codeFingerprint} ${this.#browser !== undefined}`,
			quickly: currentStory().rank.size >= LONG,
		});
		mkdirSync(this.site.astroFolder, { recursive: true });
		this.#progress.begin('code');
	}

	/** Renders the pages. Returns how many; the others are those of the last build. */
	async render(renderer: Renderer, log: Log): Promise<number> {
		const story = currentStory();
		const wordChanges = join(this.settings.cacheDir, 'word-changes.json');
		recallWordChanges(story, wordChanges, this.#codeFingerprint);
		const { site, settings } = this;
		const rendered = await renderSite(site, this.#progress, renderer, settings, log.fork('cards'));
		keepWordChanges(story, wordChanges, this.#codeFingerprint);
		return rendered;
	}

	/**
	 * Writes what belongs to the site beside its pages, the receipt last, then checks the whole and
	 * publishes it. In this order: each step looks at what those before it have written.
	 */
	async finish(log: Log): Promise<void> {
		const { site, settings } = this;
		const { address } = settings;
		await writeSitemap(site, address, log.fork('sitemap'));
		writeHeaders(site, address.pathname);
		if (this.#browser) {
			this.#progress.begin('PDFs');
			await printEdition(site, settings, this.#browser, log.fork('print-edition'));
		}
		site.collect();
		const made = { address, code: this.#codeFingerprint, browser: this.#browser };
		writeReceipt(site, { root: settings.root, ...made });
		publish(site, this.#progress, address.pathname, log.fork('publish'));
		warnOfPlaceholder(address, log.fork('address'));
	}

	/** The build fingerprint. Computed once, because it reads all code. */
	get #codeFingerprint(): string {
		const { root, address } = this.settings;
		this.#code ||= buildFingerprint(root, {
			site: address.origin,
			base: address.pathname,
			vite: {},
		});
		return this.#code;
	}
}
