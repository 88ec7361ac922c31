import { existsSync } from 'node:fs';
import { PublishingError } from './publishing-error.ts';
import type { SiteFolders } from './site-folders.ts';
import { switchFolders } from './switch-folders.ts';

/**
 * Exchanges the published site and the previous one. Throws when there is no previous one. The lock
 * must be held.
 */
export function rollBackSite(folders: SiteFolders): void {
	if (!existsSync(folders.previous))
		throw new PublishingError(
			`There is no ${folders.name.replace(/\/$/, '.previous/')} to put back. It holds the site from before the last publication that changed anything.`,
		);
	// A switch first moves the previous site there.
	switchFolders(folders, { from: 'outdated' });
}
