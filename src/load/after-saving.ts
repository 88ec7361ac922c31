// Editors save in pieces: they empty a file and write it again, append to it, or put another file in
// its place, and need up to 50 ms. In that time a watcher reports one change at most, so it may say
// nothing of the last piece. Whoever looks a few times after a change sees the whole file.

/** When to look after the last report, in ms: after a usual save, after a slow one, at the end. */
const LOOKS = [60, 150, 400];

/**
 * Makes the listener for a watcher: it calls `look` with the paths reported, several times after
 * the last report. At the last look of a change `isLast` is true: a file that is empty, broken or
 * gone then is meant to be so.
 */
export function afterSaving(
	look: (paths: ReadonlySet<string>, isLast: boolean) => void,
): (path: string) => void {
	const paths = new Set<string>();
	let timers: NodeJS.Timeout[] = [];
	return (path) => {
		paths.add(path);
		for (const timer of timers) clearTimeout(timer);
		timers = LOOKS.map((delay, i) =>
			setTimeout(() => {
				const isLast = i === LOOKS.length - 1;
				look(paths, isLast);
				if (isLast) paths.clear();
			}, delay),
		);
	};
}
