import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReceiptText } from '../../formats/build-receipt.ts';
import { contentDigest } from '../../load/content-digest.ts';
import { currentStories, currentStory } from '../../load/current-story.ts';
import { MACHINE_FILES } from '../../story/addresses.ts';
import type { FoundBrowser } from '../find-browser.ts';
import type { Site } from '../site/site.ts';

export interface MadeWith {
	/** The folder of the generator. */
	root: string;
	/** Where the site will live. */
	address: URL;
	/** The build fingerprint. */
	code: string;
	browser: FoundBrowser | undefined;
}

interface Package {
	name: string;
	version: string;
	dependencies: Record<string, string>;
}

function toolsOf({ root, browser }: Pick<MadeWith, 'root' | 'browser'>): Record<string, string> {
	const read = readFileSync(join(root, 'package.json'), 'utf8');
	const { name, version, dependencies } = JSON.parse(read) as Package;
	return {
		[name]: version,
		node: process.versions.node,
		astro: dependencies.astro ?? '',
		...(browser ? { browser: browser.version } : {}),
	};
}

/** Adds the receipt of the build. Must come when all other files of the site are there. */
export function writeReceipt(site: Site, { address, code, ...made }: MadeWith): void {
	const inHex = (hash: string) => `sha256:${Buffer.from(hash, 'base64url').toString('hex')}`;
	const files = [...site.files].map(([path, { hash }]): [string, string] => [path, inHex(hash)]);
	const text = buildReceiptText(currentStory(), {
		site: address.href,
		content: contentDigest(currentStories()),
		code,
		tools: toolsOf(made),
		files: Object.fromEntries(files),
	});
	site.add(MACHINE_FILES.receipt.slice(1), text);
}
