// A note beside the published site, by which the next command finishes or undoes a publication that
// was interrupted.
import { readFileSync } from 'node:fs';
import type { SiteFolders } from './site-folders.ts';
import { syncFolder } from './sync-folder.ts';
import { writeSafely } from './write-safely.ts';

export interface PublicationNote {
	/** `switching` until the new site is in its place. */
	step: 'switching' | 'published';
	/** The folder that takes the place of the published one. */
	from: 'staging' | 'outdated';
	/** Which start of the machine it was written after; see `lastStart`. */
	start: string;
	/** The build manifest of the new site, if it has one. */
	manifest?: string;
}

const ABOUT = 'Written by npm run build and read by the next command. See src/HOSTING.md.';

/** Undefined when there is no note, or none that can be read. */
export function readNote({ note }: SiteFolders): PublicationNote | undefined {
	try {
		return JSON.parse(readFileSync(note, 'utf8')) as PublicationNote;
	} catch {
		return undefined;
	}
}

/**
 * A note that a site is `switching` is on the disk when this returns, before any folder is moved. One
 * that it is `published` may be lost: the older one then tells the same, as no folder is left to move.
 */
export function writeNote({ note, parent }: SiteFolders, content: PublicationNote): void {
	const flush = content.step === 'switching';
	writeSafely(note, `${JSON.stringify({ about: ABOUT, ...content }, null, '\t')}\n`, { flush });
	if (flush) syncFolder(parent);
}
