import type { Story } from '../story/graph.ts';

/** An edition as feeds and data describe it. */
export interface ReadableEdition {
	edition: number;
	/** The day it was made. */
	date: string;
	/** Both are calendar days. */
	asOf: string;
	/** Where to read it. */
	address: string;
	summary: string;
}

/**
 * The editions that can be read in full, newest first. That is only the current one: of older
 * editions the site keeps snapshots, not pages.
 */
export function readableEditions(story: Story): ReadableEdition[] {
	const { edition, editionDate, asOf, standfirst } = story.story.data;
	return [{ edition, date: editionDate, asOf, address: '/', summary: standfirst }];
}
