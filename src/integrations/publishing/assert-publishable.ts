import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { explainFailure } from './explain-failure.ts';
import { PublishingError } from './publishing-error.ts';
import type { SiteFolders } from './site-folders.ts';

/**
 * Throws when a site cannot be put together beside the published one, or cannot take its place.
 * Makes the folder above it when there is none.
 */
export function assertPublishable(folders: SiteFolders): void {
	const { target, parent, name } = folders;
	let isFile = false;
	let isMounted = false;
	try {
		mkdirSync(parent, { recursive: true });
		accessSync(parent, constants.W_OK);
		const published = statSync(target, { throwIfNoEntry: false });
		if (!published) return;
		accessSync(target, constants.W_OK);
		isFile = !published.isDirectory();
		isMounted = published.dev !== statSync(parent).dev;
	} catch (error) {
		throw explainFailure(error, `Nothing can be published to ${name}`, folders);
	}
	if (isFile)
		throw new PublishingError(
			`Nothing can be published to ${name}: it is a file. Move it, or set OUT_DIR to a folder.`,
		);
	if (isMounted)
		throw new PublishingError(
			`Nothing can be published to ${name}: a disk is mounted there, and a new site takes the place of ` +
				'the whole folder in one step. Set OUT_DIR to a folder inside it.',
		);
}
