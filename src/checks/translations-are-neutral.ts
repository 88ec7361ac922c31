import type { Problem } from '../schema/problem.ts';
import { keyOf } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import type { Translation } from '../story/translation.ts';
import { attributionsAreNeutral } from './attributions-are-neutral.ts';

/**
 * The rule on verbs, for the texts of a translated story. `translations` are those it was made of;
 * what is shown in the original was held to the rule there.
 */
export function translationsAreNeutral(story: Story, translations: Translation[]): Problem[] {
	const { translated } = story;
	if (!translated) return [];
	const all = [story.story, ...story.rank.keys()];
	const entryOf = new Map(all.map((entry) => [keyOf(entry), entry]));
	return translations.flatMap((translation): Problem[] => {
		const key = keyOf(translation);
		if (translated.states.get(key) !== 'translated') return [];
		const entry = entryOf.get(key);
		return attributionsAreNeutral(story, entry ? [entry] : []).map((one) => ({
			...one,
			file: translation.file,
		}));
	});
}
