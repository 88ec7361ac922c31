// What `npm run watch:sources` found at the addresses of the sources, stored next to the story.
import { z } from 'zod';
import { day, url } from './fields.ts';

/** `not reached`: no answer that says anything, as when a server is down or slow. */
export const WATCH_STATES = ['same', 'moved', 'changed', 'gone', 'blocked', 'not reached'] as const;

const watched = z.strictObject({
	/** The address that was read. A record of another address than the source has is void. */
	url,
	state: z.enum(WATCH_STATES),
	/** The day of the newest reading. */
	on: day,
	/** The last day on which the source was there to be read. */
	lastSeen: day.optional(),
	/** The first day in a row on which it was gone. */
	missingSince: day.optional(),
	movedTo: url.optional(),
	/**
	 * The quotations whose words were found there once, with the hash of the words, so that it is known
	 * when they no longer are.
	 */
	found: z.record(z.string(), z.string()).optional(),
});

/** `watch.json`: a sentence on what the file is, and a record per source id. */
export const watchFile = z.strictObject({
	about: z.string(),
	sources: z.record(z.string(), watched),
});

export type Watched = z.output<typeof watched>;
/** Source id → record. */
export type WatchRecords = Map<string, Watched>;
