import { getCollection } from 'astro:content';
import { buildStory, type Story } from '../story/graph.ts';
import { checkEntries } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { readKept } from './kept.ts';
import { readPublished } from './read-published.ts';
import { readReceipts } from './read-receipts.ts';

let story: Promise<Story> | undefined;

async function load(): Promise<Story> {
	const read = [...readKept(String((await getCollection('record'))[0]?.data.file)).values()].map((one) => one.read);
	// A build was checked when it was loaded, and would not be here with a problem.
	return import.meta.env.DEV ? checkEntries(read, contentFolder()) : buildStory(read.flatMap(({ entry }) => entry ?? []), { receipts: readReceipts(contentFolder()).receipts, ...readPublished(contentFolder()) });
}

/** The story, whole and sound. Made once in a build; made afresh for each request while somebody is writing. */
export function getStory(): Promise<Story> {
	if (import.meta.env.DEV) return load();
	story ??= load();
	return story;
}
