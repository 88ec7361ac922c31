import type { Story } from '../story/graph.ts';

/** An edition as feeds and data name it. */
export interface ReadableEdition {
	edition: number;
	/** The day it was made. */
	date: string;
	asOf: string;
	/** Where it is to be read. */
	address: string;
	summary: string;
}

/** The editions that can be read, newest first. */
export function readableEditions(story: Story): ReadableEdition[] {
	const { edition, editionDate, asOf, standfirst } = story.story.data;
	return [{ edition, date: editionDate, asOf, address: '/', summary: standfirst }];
}
