import { lockSite } from './lock-site.ts';
import type { SiteFolders } from './site-folders.ts';

/** Does something to a published site while nobody else can. Throws when the site is locked. */
export function withLock<T>(folders: SiteFolders, work: (folders: SiteFolders) => T): T {
	const unlock = lockSite(folders);
	try {
		return work(folders);
	} finally {
		unlock();
	}
}
