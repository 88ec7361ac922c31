// A lock beside the published site, so that two processes never publish to it at once.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { explainFailure } from './explain-failure.ts';
import { beginOfProcess, isRunning, type LockHolder } from './lock-holder.ts';
import { PublishingError } from './publishing-error.ts';
import type { SiteFolders } from './site-folders.ts';

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

function inUse({ lock, name }: SiteFolders, { pid, host, since }: LockHolder): PublishingError {
	const elsewhere = host === hostname() ? '' : ` on ${host}`;
	return new PublishingError(
		`Process ${pid}${elsewhere} is publishing to ${name} since ${when.format(new Date(since))}. ` +
			'Two at once would mix their files: wait until it has ended, or stop it. ' +
			`If there is no such process, delete ${lock}`,
	);
}

/** The text of a lock, undefined when it was unlocked in the meantime. */
function readLock(lock: string): string | undefined {
	try {
		return readFileSync(lock, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/** Undefined when it is not a whole lock: its process died, or the power went, while it wrote. */
function holderIn(text: string): LockHolder | undefined {
	try {
		return JSON.parse(text) as LockHolder;
	} catch {
		return undefined;
	}
}

/** Takes away a lock that a dead process left, unless another process has done so just now. */
function takeAway(lock: string, text: string): void {
	const aside = `${lock}.${process.pid}`;
	try {
		renameSync(lock, aside);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
		throw error;
	}
	if (readFileSync(aside, 'utf8') === text) rmSync(aside);
	else renameSync(aside, lock);
}

/**
 * Locks a site for this process. Returns what unlocks it. Throws when another process holds the
 * lock, and when no file can be made beside the site.
 */
export function lockSite(folders: SiteFolders): () => void {
	const { lock, parent } = folders;
	const own = JSON.stringify({
		pid: process.pid,
		began: beginOfProcess(process.pid),
		host: hostname(),
		since: new Date().toISOString(),
	} satisfies LockHolder);
	const isCreated = () => {
		try {
			writeFileSync(lock, own, { flag: 'wx' });
			return true;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
			throw explainFailure(error, `No site can be put together in ${parent}/`, folders);
		}
	};
	while (!isCreated()) {
		const text = readLock(lock);
		if (text === undefined) continue;
		const holder = holderIn(text);
		if (holder && isRunning(holder)) throw inUse(folders, holder);
		takeAway(lock, text);
	}
	return () => {
		if (readLock(lock) === own) rmSync(lock);
	};
}
