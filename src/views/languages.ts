import { dateInWords } from '../story/dates.ts';
import type { AnyEntry } from '../story/entry.ts';
import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import type { TranslationState } from '../story/translation.ts';
import { wordsOf } from '../story/words-of.ts';
import { wordsIn } from '../words/words-in.ts';

/** A language that the story is told in. */
export interface LanguageOfStory {
	/** BCP 47. */
	tag: string;
	/** The folder of its pages; left out for the language in which the story was written. */
	folder?: string;
	/** Its name in itself: `Español`. */
	name: string;
}

/** A language by the name it has for itself, without a region. */
function nameOf(tag: string): string {
	const { language, script } = new Intl.Locale(tag);
	const say = wordsIn(tag);
	return say.capitalize(say.languageName(script ? `${language}-${script}` : language));
}

/** All languages of a story that is told in several, that in which it was written first; else none. */
export const languagesOf = memoisePerStory((story: Story): LanguageOfStory[] => {
	if (story.languages.length === 0) return [];
	const { language: tag } = (story.translated?.from ?? story).story.data;
	return [
		{ tag, name: nameOf(tag) },
		...story.languages.map((one) => ({ tag: one, folder: one, name: nameOf(one) })),
	];
});

/** Of a translation, who made it and when, in a sentence for the foot of every page. */
export function translationNote(story: Story): string | undefined {
	if (!story.translated) return undefined;
	const { by, on, from, states } = story.translated;
	const say = wordsOf(story);
	const language = say.languageName(new Intl.Locale(from.story.data.language).language);
	const isWhole = [...states.values()].every((state) => state === 'translated');
	const made = { language, by, date: dateInWords(on, say.language) };
	return say(isWhole ? 'translation.whole' : 'translation.inPart', made);
}

/** Why the page of an entry shows it in the original; undefined when it does not. */
export function originalNote(story: Story, entry: AnyEntry | undefined): string | undefined {
	const state: TranslationState | undefined = entry && story.translated?.states.get(keyOf(entry));
	if (!story.translated || state === undefined || state === 'translated') return undefined;
	const say = wordsOf(story);
	const { language: tag } = story.translated.from.story.data;
	const language = say.languageName(new Intl.Locale(tag).language);
	return say(state === 'stale' ? 'translation.stale' : 'translation.none', { language });
}
