import type { Data } from '../schema/collections.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { demandsTitle } from './demands-title.ts';
import { type Mark, sides } from './names.ts';
import { type ToldAsOf, toldAsOf } from './told-as-of.ts';

export type Author = Data<'story'>['authors'][number];
export type Publisher = Data<'story'>['publisher'];

/** What every page shows: the story's name, its dates, its edition and who publishes it. */
export interface Frame extends ToldAsOf {
	shortTitle: string;
	headline: string;
	standfirst: string;
	/** Colours of the parties set side by side, in the story's order. */
	hues: Mark['hue'][];
	/** BCP 47. */
	language: string;
	/** Dates in words; the fields named `…Day` hold the same as calendar days. */
	asOfDay: string;
	edition: number;
	editionDate: string;
	editionDay: string;
	/** Who wrote it; empty when the publisher answers for it as a whole. */
	authors: Author[];
	publisher: Publisher;
	licence: { name: string; url: string };
	/** The title of the list of demands. */
	demandsTitle: string;
}

export const frameView = memoisePerStory((story: Story): Frame => {
	const { data } = story.story;
	return {
		shortTitle: data.shortTitle,
		headline: data.headline,
		standfirst: data.standfirst,
		hues: sides(story).flatMap(({ mark }) => mark?.hue ?? []),
		language: data.language,
		...toldAsOf(data, data.status, data.language),
		asOfDay: data.asOf,
		edition: data.edition,
		editionDate: dateInWords(data.editionDate, data.language),
		editionDay: data.editionDate,
		authors: data.authors,
		publisher: data.publisher,
		licence: data.licence,
		demandsTitle: demandsTitle(story),
	};
});
