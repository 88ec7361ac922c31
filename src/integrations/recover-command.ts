// `npm run recover`: makes the published site whole after a build that died while it published, or
// after a power cut. Every build and `npm run serve` do the same first.
import { existsSync } from 'node:fs';
import { recoverSite } from './publishing/recover-site.ts';
import { siteFolders } from './publishing/site-folders.ts';
import { withLock } from './publishing/with-lock.ts';

try {
	const folders = siteFolders(process.env.OUT_DIR || 'dist');
	const { name, target } = folders;
	const recovered = existsSync(folders.parent) ? withLock(folders, recoverSite) : undefined;
	const whole = existsSync(target) ? `${name} is whole.` : `There is no ${name} yet.`;
	console.log(recovered ?? `${whole} There is nothing to recover.`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
