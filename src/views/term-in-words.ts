import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { bodyView, plainText } from './body.ts';
import { Footnotes } from './footnotes.ts';
import { foreign } from './foreign.ts';

export interface TermInWords {
	name: string;
	text: string;
	/** The language of both, when it is not that of the story (BCP 47). */
	language?: string;
}

/** A term with what the glossary says of it, without notes. */
export function termInWords(story: Story, term: Entry<'terms'>): TermInWords {
	const blocks = bodyView(story, term.body, new Footnotes(story));
	const text = blocks.map((block) => plainText(block.parts)).join(' ');
	return { name: term.data.name, text, ...foreign(term) };
}
