// How what was read lies in Astro's content store: all of it as one text. The store walks, compares, writes and revives whatever it holds value by value,
// and a story is hundreds of thousands of them; at 5,000 entries that cost more than reading the files.
import type { ReadEntry } from './read-entry.ts';

/** What is remembered of a content file: a digest of it and of the code that read it, and what was read. */
export interface Kept {
	digest: string;
	read: ReadEntry;
}

/** By path inside the content folder. */
export const forStore = (kept: ReadonlyMap<string, Kept>): { files: string } => ({ files: JSON.stringify([...kept]) });
export const fromStore = (data: Record<string, unknown> | undefined): Map<string, Kept> => new Map(data ? (JSON.parse(String(data.files)) as [string, Kept][]) : []);
