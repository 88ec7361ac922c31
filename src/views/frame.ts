import type { Data } from '../schema/collections.ts';
import type { Brand } from '../story/brand/brand.ts';
import { dateInWords } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { tagOf } from '../story/tag-of.ts';
import { demandsTitle } from './demands-title.ts';
import { type LanguageOfStory, languagesOf, translationNote } from './languages.ts';
import { type Mark, sides } from './names.ts';
import { pageDays } from './page-days.ts';
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
	/** The same with the region by which numbers and dates are written, also where `language` has none. */
	locale: string;
	/** Dates in words; the fields named `…Day` hold the same as calendar days. */
	asOfDay: string;
	edition: number;
	editionDate: string;
	editionDay: string;
	/** The day of the first edition, or of the first that had this translation. */
	firstDay: string;
	/** Who wrote it; empty when the publisher answers for it as a whole. */
	authors: Author[];
	publisher: Publisher;
	licence: { name: string; url: string };
	/** The face of the newsroom, when it has given one. */
	brand?: Brand;
	/** The title of the list of demands. */
	demandsTitle: string;
	/** All languages of a story that is told in several. */
	languages?: LanguageOfStory[];
	/** Of a translation, who made it and when: a sentence. */
	translation?: string;
	/** The language of headline and standfirst, when it is not that of the page (BCP 47). */
	headlineIn?: string;
}

export const frameView = memoisePerStory((story: Story): Frame => {
	const { data, language } = story.story;
	const languages = languagesOf(story);
	const translation = translationNote(story);
	return {
		shortTitle: data.shortTitle,
		headline: data.headline,
		standfirst: data.standfirst,
		hues: sides(story).flatMap(({ mark }) => mark?.hue ?? []),
		language: tagOf(story),
		locale: data.language,
		...toldAsOf(data, data.status, data.language),
		asOfDay: data.asOf,
		edition: data.edition,
		editionDate: dateInWords(data.editionDate, data.language),
		editionDay: data.editionDate,
		firstDay: pageDays(story, story.story).published,
		authors: data.authors,
		publisher: data.publisher,
		licence: data.licence,
		demandsTitle: demandsTitle(story),
		...(story.brand ? { brand: story.brand } : {}),
		...(languages.length > 0 ? { languages } : {}),
		...(translation ? { translation } : {}),
		...(language ? { headlineIn: language } : {}),
	};
});
