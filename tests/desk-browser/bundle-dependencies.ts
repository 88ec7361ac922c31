// Before the tests, one desk lets Vite bundle the dependencies that all of them load. Two desks that
// start at once would both write that folder, and pages of either could stay empty.
import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startDesk } from './start-desk.ts';

const FOLDER = 'node_modules/.vite';
const BUNDLED = `${FOLDER}/deps/_metadata.json`;
/** Milliseconds. */
const MOST = 60_000;
const STEP = 100;

export default async function bundleDependencies(): Promise<void> {
	rmSync(FOLDER, { recursive: true, force: true });
	const desk = await startDesk();
	try {
		await fetch(desk.address);
		for (let waited = 0; !existsSync(BUNDLED); waited += STEP) {
			if (waited > MOST) throw new Error('Vite has not bundled the dependencies of the desk.');
			await wait(STEP);
		}
	} finally {
		desk.stop();
	}
}
