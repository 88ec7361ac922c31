import { getCollection } from 'astro:content';
import type { Story } from '../story/graph.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import type { ReadEntry } from './read-entry.ts';

let story: Promise<Story> | undefined;

async function load(): Promise<Story> {
	const entries = await getCollection('record');
	return checkEntries(entries.map((entry) => entry.data as unknown as ReadEntry), contentFolder());
}

/** The story, whole and sound. Made once in a build; made afresh for each request while somebody is writing. */
export function getStory(): Promise<Story> {
	if (import.meta.env.DEV) return load();
	story ??= load();
	return story;
}
