import type { Log } from './log.ts';
import { needsRecovery, recoverSite } from './publishing/recover-site.ts';
import { withLock } from './publishing/with-lock.ts';
import type { Site } from './site/site.ts';

/** Makes the published site whole before `npm run serve` shows it. */
export function recoverBeforeServing({ folders }: Site, log: Log): void {
	if (!needsRecovery(folders)) return;
	try {
		const recovered = withLock(folders, recoverSite);
		if (recovered) log.warn(recovered);
	} catch (error) {
		// What is there can still be served: a build is at work, or the disk can only be read.
		log.warn((error as Error).message);
	}
}
