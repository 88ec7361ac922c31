// Checks the whole site and publishes it in one step. When a check fails, the build stops and the last
// good site stays as it was.
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { builtAddresses } from '../load/built-addresses.ts';
import { contentFolder } from '../load/content-folder.ts';
import { readPublished } from '../load/read-published.ts';
import { lostAddresses } from './lost-addresses.ts';
import type { Progress } from './progress.ts';
import { assertPublishable } from './publishing/assert-publishable.ts';
import { lockSite } from './publishing/lock-site.ts';
import { needsRecovery, recoverSite } from './publishing/recover-site.ts';
import { withLock } from './publishing/with-lock.ts';
import { brokenLinks } from './site/broken-links.ts';
import type { Site } from './site/site.ts';

function refuse(problems: string[], what: string): void {
	if (problems.length === 0) return;
	const list = problems.map((one) => `  ${one}`).join('\n');
	throw new Error(`${problems.length} ${what}; the last good site was left as it is.\n${list}`);
}

/** Sees to it, before anything is rendered, that the site can be published. */
function prepare({ folders }: Site, logger: AstroIntegrationLogger): void {
	assertPublishable(folders);
	const unlock = lockSite(folders);
	process.once('exit', unlock);
	const recovered = recoverSite(folders);
	if (recovered) logger.warn(recovered);
}

function recoverBeforeServing({ folders }: Site, logger: AstroIntegrationLogger): void {
	if (!needsRecovery(folders)) return;
	try {
		const recovered = withLock(folders, recoverSite);
		if (recovered) logger.warn(recovered);
	} catch (error) {
		// What is there can still be served: a build is at work, or the disk can only be read.
		logger.warn((error as Error).message);
	}
}

/** Must come after every integration that writes files. Throws when the site is not sound. */
export function publish(site: Site, progress: Progress): AstroIntegration {
	let base = '/';
	return {
		name: 'publish',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig, logger }) => {
				base = config.base;
				progress.begin('content');
				if (command === 'build') {
					updateConfig({ outDir: pathToFileURL(`${site.astroFolder}/`) });
					prepare(site, logger);
				}
				if (command === 'preview') recoverBeforeServing(site, logger);
			},
			'astro:build:done': ({ logger }) => {
				site.collect();
				progress.begin('checks of the whole');
				const { pages, files } = site;
				refuse(brokenLinks(pages, files, base), 'broken links');
				const { permalinks } = readPublished(contentFolder());
				const addresses = builtAddresses([...files.keys()], (file) => site.read(file));
				refuse(lostAddresses(addresses, permalinks), 'published addresses would be lost');
				refuse([...site.overBudget].sort(), 'pages are over their budget');
				const fresh = addresses.filter((address) => !(address in permalinks.addresses)).length;
				if (fresh > 0)
					logger.info(
						`${fresh} addresses are not in the ledger yet; ` +
							'npm run publish-addresses enters them when the edition goes out',
					);
				progress.begin('publishing');
				const { written, removed, unchanged } = site.publish();
				for (const line of progress.finish()) logger.info(line);
				logger.info(
					`published ${pages.length} pages: ` +
						`${written} files written, ${removed} removed, ${unchanged} as they were`,
				);
			},
		},
	};
}
