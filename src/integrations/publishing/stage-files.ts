import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFailure } from './explain-failure.ts';
import type { SiteFolders } from './site-folders.ts';

/** Makes the function that writes files of the new site. */
export function stageFiles(folders: SiteFolders): (path: string, bytes: Uint8Array) => void {
	const made = new Set<string>();
	return (path, bytes) => {
		const file = join(folders.staging, path);
		const folder = dirname(file);
		try {
			if (!made.has(folder)) mkdirSync(folder, { recursive: true });
			made.add(folder);
			writeFileSync(file, bytes);
		} catch (error) {
			throw explainFailure(error, 'The new site could not be written', folders);
		}
	};
}
