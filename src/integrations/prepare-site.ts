import type { Log } from './log.ts';
import { assertPublishable } from './publishing/assert-publishable.ts';
import { lockSite } from './publishing/lock-site.ts';
import { recoverSite } from './publishing/recover-site.ts';
import type { Site } from './site/site.ts';

/** Sees to it, before anything is rendered, that the site can be published. */
export function prepareSite({ folders }: Site, log: Log): void {
	assertPublishable(folders);
	const unlock = lockSite(folders);
	process.once('exit', unlock);
	const recovered = recoverSite(folders);
	if (recovered) log.warn(recovered);
}
