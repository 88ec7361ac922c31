// How an entry lies in Astro's content store: as one text. The store walks, compares and writes whatever it holds value by value,
// and a parsed body is thousands of them; at 5,000 entries that cost more than reading the files.
import type { ReadEntry } from './read-entry.ts';

export const forStore = (read: ReadEntry): { read: string } => ({ read: JSON.stringify(read) });
export const fromStore = (data: Record<string, unknown>): ReadEntry => JSON.parse(String(data.read)) as ReadEntry;
