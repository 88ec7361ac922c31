import { addressOf } from '../story/addresses.ts';
import type { Entry } from '../story/entry.ts';
import { figureFiles } from '../story/figure-files.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { foreign } from './foreign.ts';
import { type ImageView, imageView } from './image.ts';
import { type SourceName, sourceName } from './source-name.ts';

/** A figure as a text shows it: its image, or the first page of a document. */
export interface FigureView {
	id: string;
	kind: Entry<'figures'>['data']['kind'];
	/** `Photo`. */
	label: string;
	image: ImageView;
	alt: string;
	caption: string;
	credit: string;
	licence: { name: string; url?: string };
	source?: SourceName;
	/** Its own page. */
	address: string;
	/** How many images it has. */
	count: number;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
}

/** `place`: where it is shown. Throws when no figure has the id. */
export function figureView(story: Story, id: string, place: 'text' | 'page' = 'text'): FigureView {
	const figure = story.figures.get(id);
	if (!figure) throw new Error(`No figure has the id “${id}”.`);
	const { kind, alt, caption, credit, licence, source } = figure.data;
	const say = wordsOf(story);
	const files = figureFiles(figure);
	const from = source === undefined ? undefined : story.sources.get(source);
	return {
		id,
		kind,
		label: say(`figureKind.${kind}`),
		image: imageView(story, figure, files[0]?.name ?? '', place),
		alt: files.length > 1 ? say('figure.pageAlt', { alt, number: 1, count: files.length }) : alt,
		caption,
		credit,
		licence: { name: licence.name, ...(licence.url ? { url: licence.url } : {}) },
		...(from ? { source: sourceName(from, say.language) } : {}),
		address: addressOf(figure),
		count: files.length,
		...foreign(figure),
	};
}
