import { publishing } from '../schema/publishing.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import { type Hold, holdOf } from '../story/hold.ts';
import { buildMoment } from './build-moment.ts';
import { isError } from './is-error.ts';
import type { ReadEntry } from './read-entry.ts';

export interface Divided {
	/** What a build publishes, without the fields that are for editors. */
	published: ReadEntry[];
	/** Everything that was read. Of what is published, the same entries as in `published`. */
	all: ReadEntry[];
	/** The entries that a build keeps out, and how long. */
	holds: Map<AnyEntry, Hold>;
}

/** An entry without the fields that say when it may be published: readers are not told. */
function forReaders(one: ReadEntry): ReadEntry {
	const { entry } = one;
	if (!entry || !Object.keys(publishing).some((field) => field in entry.data)) return one;
	const data = Object.entries(entry.data).filter(([field]) => !(field in publishing));
	return { ...one, entry: { ...entry, data: Object.fromEntries(data) } as unknown as AnyEntry };
}

const isStory = (one: ReadEntry): one is ReadEntry & { entry: Entry<'story'> } =>
	one.entry?.collection === 'story';

/** Divides what was read into what is published at the moment of this build and what is held. */
export function divideEntries(read: ReadEntry[]): Divided {
	const story = read.find((one) => isStory(one) && !one.problems.some(isError));
	const now = buildMoment(story && isStory(story) ? story.entry.data.timeZone : undefined);
	const holds = new Map<AnyEntry, Hold>();
	const published: ReadEntry[] = [];
	const all = read.map((one): ReadEntry => {
		const hold = one.entry && !isStory(one) ? holdOf(one.entry, now) : undefined;
		if (one.entry && hold) {
			holds.set(one.entry, hold);
			return one;
		}
		const shown = forReaders(one);
		published.push(shown);
		return shown;
	});
	return { published, all, holds };
}
