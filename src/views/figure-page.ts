import type { AnyEntry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { currentAddress } from './current-address.ts';
import { type EntryLink, titleOf } from './entry-links.ts';
import { type EntryPage, entryPage, requireEntry } from './entry-page.ts';
import { type FigureView, figureView } from './figure.ts';
import { foreign } from './foreign.ts';
import { type ImageView, imageView } from './image.ts';

export interface FigurePage extends EntryPage {
	figure: FigureView;
	/** Of a document with several pages, each of them; of one with a transcript, its page. */
	pages: {
		image: ImageView;
		alt: string;
		/** Its words, a text for each paragraph, in the language of the document. */
		transcript: string[];
	}[];
	/** The language of the document, when it is not that of the story (BCP 47). */
	printedIn?: string;
	/** The entries whose texts show it. */
	shownIn: EntryLink[];
}

/** Most entries that its page names. */
const MAX_USES = 20;

function shownIn(story: Story, id: string): EntryLink[] {
	const users = new Set<AnyEntry>(
		(story.linksTo.get(`figures/${id}`) ?? []).map((link) => link.from),
	);
	return [...users].slice(0, MAX_USES).map((entry) => ({
		title: titleOf(story, entry),
		address: currentAddress(story, entry),
		...foreign(entry),
	}));
}

/** The page of a figure. Throws when no figure has the id. */
export function figurePage(story: Story, id: string): FigurePage {
	const entry = requireEntry(story.figures.get(id), id);
	const say = wordsOf(story);
	const { alt, pages = [] } = entry.data;
	return {
		...entryPage(story, entry),
		figure: figureView(story, id, 'page'),
		pages: pages.map((page, i) => ({
			image: imageView(story, entry, page.file, 'page'),
			alt:
				page.alt ??
				(pages.length > 1
					? say('figure.pageAlt', { alt, number: i + 1, count: pages.length })
					: alt),
			transcript: (page.transcript ?? '')
				.split(/\n\s*\n/)
				.map((one) => one.trim())
				.filter((one) => one !== ''),
		})),
		...(entry.printedIn ? { printedIn: entry.printedIn } : {}),
		shownIn: shownIn(story, id),
	};
}
