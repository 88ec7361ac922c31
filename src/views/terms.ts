// The glossary.

import type { Story } from '../story/graph.ts';
import { type BlockView, bodyView } from './body.ts';
import { type CorrectionView, correctionsOf } from './corrections.ts';
import { type EntryLink, topicLinks } from './entry-links.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';

export interface TermView {
	id: string;
	name: string;
	aliases: string[];
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	body: BlockView[];
	/** Questions whose texts use the term. */
	usedIn: EntryLink[];
	corrections: CorrectionView[];
}

/** Most questions named under a term. */
const MAX_USES = 8;

/** The terms of the glossary in alphabetical order. They share one set of footnotes. */
export function termViews(story: Story): TermView[] {
	const footnotes = new Footnotes(story);
	return [...story.terms.values()].map((term) => {
		const links = story.linksTo.get(`terms/${term.id}`) ?? [];
		const topics = links.map(({ from }) => from).filter((from) => from.collection === 'topics');
		return {
			id: term.id,
			name: term.data.name,
			aliases: term.data.aliases,
			...foreign(term),
			body: bodyView(story, term.body, footnotes),
			usedIn: topicLinks(
				story,
				topics.map(({ id }) => id),
			).slice(0, MAX_USES),
			corrections: correctionsOf(story, term),
		};
	});
}
