// Readers are promised the same verbs for all sides. A verb that doubts, weighs or blames what one of
// them said breaks that promise in one word.
import type { Problem } from '../schema/problem.ts';
import { attributions } from '../story/attributions.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { ownTexts } from '../story/own-texts.ts';

/** Our own words use no verb that takes sides of a party set side by side. */
export function attributionsAreNeutral(story: Story, entries: AnyEntry[]): Problem[] {
	return entries.flatMap((entry) =>
		ownTexts(story, entry).flatMap((own) =>
			attributions(story, own, 'loaded').flatMap(({ side, words, instead }): Problem[] => {
				if (!instead || side === undefined) return [];
				const whom = side === 'sides' ? 'the sides' : story.parties.get(side)?.data.short;
				return [
					{
						file: entry.file,
						...own.place,
						words,
						what: `“${words}” takes sides: it judges what ${whom} said`,
						fix: instead,
					},
				];
			}),
		),
	);
}
