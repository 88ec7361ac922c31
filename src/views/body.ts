// A body with every reference resolved, so that components have nothing to look up.

import type { Block, Part, PartRef } from '../schema/body.ts';
import { addressOf } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { htmlText } from '../story/html-tokens.ts';
import { currentAddress } from './current-address.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { type FigureView, figureView } from './figure.ts';
import type { Call, Footnotes, Note } from './footnotes.ts';
import { foreign } from './foreign.ts';
import { type Name, nameOf } from './names.ts';
import { type QuoteView, quoteView, segmentNumbers } from './quote.ts';
import { type TimelineView, timelineView } from './timeline.ts';

export type PartView =
	/** HTML. */
	| string
	/** Words from a field, which are plain text and must be escaped. */
	| { type: 'text'; text: string }
	| { type: 'call'; call: Call }
	| { type: 'link'; address: string; parts: PartView[] }
	| { type: 'name'; name: Name; parts: PartView[] }
	| { type: 'term'; address: string; parts: PartView[] }
	| { type: 'quote'; quote: QuoteView }
	| { type: 'demand'; demand: DemandView }
	| { type: 'difference'; difference: DifferenceView }
	| { type: 'figure'; figure: FigureView }
	| { type: 'timeline'; timeline: TimelineView };

export interface BlockView {
	kind: Block['kind'];
	parts: PartView[];
	/** Its language, when it is not that of the story (BCP 47). */
	language?: string;
	/** Notes first called in this block. */
	notes: Note[];
}

const EVENT_LINK = '/timeline/#';

/** An author links to an event by its place on the timeline; a long timeline shows it elsewhere. */
function linkTarget(story: Story, to: string): string {
	if (!to.startsWith(EVENT_LINK)) return to;
	return currentAddress(story, { collection: 'events', id: to.slice(EVENT_LINK.length) });
}

/** Notes that are new on the page are added to `newNotes`. */
function componentView(
	story: Story,
	part: PartRef,
	footnotes: Footnotes,
	newNotes: Note[],
): PartView {
	const { id = '', source = '', locator, segments, to = '' } = part.attributes;
	const children = part.parts.map((child) => partView(story, child, footnotes, newNotes));
	const childrenOr = (text = ''): PartView[] =>
		children.length > 0 ? children : [{ type: 'text', text }];
	switch (part.name) {
		case 'Cite': {
			const { call, fresh } = footnotes.cite(source, locator);
			if (fresh) newNotes.push(fresh);
			return { type: 'call', call };
		}
		case 'Quote':
			return { type: 'quote', quote: quoteView(story, id, segmentNumbers(segments)) };
		case 'Demand':
			return { type: 'demand', demand: demandView(story, id) };
		case 'Difference':
			return { type: 'difference', difference: differenceView(story, id) };
		case 'Figure':
			return { type: 'figure', figure: figureView(story, id) };
		case 'Timeline':
			return { type: 'timeline', timeline: timelineView(story, part.attributes) };
		case 'Party':
		case 'Person': {
			const name = nameOf(story, id);
			return { type: 'name', name, parts: childrenOr(name.short) };
		}
		case 'Event':
			return {
				type: 'link',
				address: currentAddress(story, { collection: 'events', id }),
				parts: childrenOr(story.events.get(id)?.data.title),
			};
		case 'Term':
			return {
				type: 'term',
				address: addressOf({ collection: 'terms', id }),
				parts: childrenOr(story.terms.get(id)?.data.name),
			};
		case 'Link':
			return { type: 'link', address: linkTarget(story, to), parts: children };
		default:
			throw new Error(`No view shows <${part.name}>.`);
	}
}

const partView = (story: Story, part: Part, footnotes: Footnotes, newNotes: Note[]): PartView =>
	typeof part === 'string' ? part : componentView(story, part, footnotes, newNotes);

/**
 * Resolves a body. `footnotes` numbers the citations; all texts of a page share it. Throws on an id
 * that is not in the story and on a component that has no view: the checks let neither through.
 */
export function bodyView(story: Story, blocks: Block[], footnotes: Footnotes): BlockView[] {
	return blocks.map((block) => {
		const notes: Note[] = [];
		return {
			kind: block.kind,
			...foreign(block),
			parts: block.parts.map((part) => partView(story, part, footnotes, notes)),
			notes,
		};
	});
}

function partInWords(part: PartView): string {
	if (typeof part === 'string') return htmlText(part, ' ');
	switch (part.type) {
		case 'text':
			return part.text;
		case 'link':
		case 'term':
		case 'name':
			return plainText(part.parts);
		default:
			return ' ';
	}
}

/**
 * The words of resolved parts on one line, without notes and embedded entries, for search and
 * descriptions.
 */
export function plainText(parts: PartView[]): string {
	const words = parts.map(partInWords).join('').replace(/\s+/g, ' ');
	// A note called before a full stop leaves a space behind.
	return words.replace(/ ([.,;:?!])/g, '$1').trim();
}
