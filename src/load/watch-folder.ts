import { watch } from 'node:fs';

/** Programs save a file in several steps; what comes within this time is one change. In milliseconds. */
const TOGETHER = 200;

/**
 * Calls `changed` whenever a file of a folder was saved, made or deleted, once for changes that belong
 * together. Files whose names begin with a dot are passed over. The function it returns ends it.
 */
export function watchFolder(folder: string, changed: () => void): () => void {
	let waiting: NodeJS.Timeout | undefined;
	const watcher = watch(folder, { recursive: true }, (_, file) => {
		if (file && /(^|[\\/])[.~]/.test(file)) return;
		clearTimeout(waiting);
		waiting = setTimeout(changed, TOGETHER);
	});
	return () => {
		clearTimeout(waiting);
		watcher.close();
	};
}
