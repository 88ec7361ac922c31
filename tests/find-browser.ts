// A Chromium for the tests on any machine; it is installed if there is none.
import { findBrowser as findInstalled } from '../src/integrations/find-browser.ts';
import { IS_ROOT_ON_DEBIAN, run } from './find-program.ts';

export { LAUNCH_FLAGS } from '../src/integrations/find-browser.ts';

/**
 * The path of a Chromium that starts. If there is none, one is installed: from the system's
 * packages (as root on Debian) or by Playwright. When that fails too, the error says which commands
 * to run.
 */
export async function findBrowser(): Promise<string> {
	const there = await findInstalled();
	if (there) return there.path;
	console.log('No Chromium found; installing one.');
	if (IS_ROOT_ON_DEBIAN) {
		run('apt-get', 'update', '-qq');
		if (
			!run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell')
		)
			run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
	} else
		run(
			process.execPath,
			'node_modules/@playwright/test/cli.js',
			'install',
			'chromium-headless-shell',
		);
	const installed = await findInstalled();
	if (installed) return installed.path;
	throw new Error(
		'No Chromium could be found or installed. Install one (Debian: apt-get install chromium-headless-shell; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.',
	);
}
