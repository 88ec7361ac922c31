// A build goes to a folder of its own and takes the place of the last good one only when every step after it has passed.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtAddresses } from '../load/built-addresses.ts';
import { contentFolder } from '../load/content-folder.ts';
import { readPublished } from '../load/read-published.ts';
import { checkLinks } from './check-links.ts';
import { lostAddresses } from './lost-addresses.ts';
import { finishFiles } from './finish-files.ts';

/** `outDir`: the folder to publish to, from the project's root. Throws, and leaves that folder as it was, when the site is not sound. */
export function publish({ outDir }: { outDir: string }): AstroIntegration {
	const target = resolve(outDir);
	const beside = (end: string) => join(dirname(target), `.${basename(target)}-${end}`);
	let base = '/';
	return {
		name: 'publish',
		hooks: {
			'astro:config:setup': ({ command, config, updateConfig }) => {
				base = config.base;
				if (command === 'build') updateConfig({ outDir: pathToFileURL(`${beside('next')}/`) });
			},
			'astro:build:done': async ({ dir, logger }) => {
				const built = fileURLToPath(dir);
				const broken = checkLinks(built, base);
				if (broken.length > 0) throw new Error(`${broken.length} broken links; the last good site was left as it is.\n${broken.map((one) => `  ${one}`).join('\n')}`);
				const { permalinks } = readPublished(contentFolder());
				const addresses = builtAddresses(built);
				const lost = lostAddresses(addresses, permalinks);
				if (lost.length > 0) throw new Error(`${lost.length} published addresses would be lost; the last good site was left as it is.\n${lost.map((one) => `  ${one}`).join('\n')}`);
				const fresh = addresses.filter((address) => !(address in permalinks.addresses)).length;
				if (fresh > 0) logger.info(`${fresh} addresses are not in the ledger yet; npm run publish-addresses enters them when the edition goes out`);
				for (const heavy of await finishFiles(built, { precompress: process.env.PRECOMPRESS !== 'off' })) logger.warn(heavy);
				const last = beside('last');
				rmSync(last, { recursive: true, force: true });
				if (existsSync(target)) renameSync(target, last);
				renameSync(built, target);
				rmSync(last, { recursive: true, force: true });
				logger.info(`published to ${outDir}/`);
			},
		},
	};
}
