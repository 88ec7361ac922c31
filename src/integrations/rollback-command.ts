// `npm run rollback`: puts the site from before the last publication back. A second time, the newer
// one.
import { recoverSite } from './publishing/recover-site.ts';
import { rollBackSite } from './publishing/roll-back-site.ts';
import { siteFolders } from './publishing/site-folders.ts';
import { withLock } from './publishing/with-lock.ts';

try {
	const folders = siteFolders(process.env.OUT_DIR || 'dist');
	const done = withLock(folders, () => {
		const recovered = recoverSite(folders);
		// Readers have an older site already, so it is asked for again on purpose or not at all.
		if (recovered) return `${recovered} Run npm run rollback again for the one before.`;
		rollBackSite(folders);
		return [
			`${folders.name} is the site from before the last publication.`,
			'The one that was there is kept: npm run rollback again puts it back.',
			'The content is as it was, so the next build publishes it anew.',
		].join(' ');
	});
	console.log(done);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
