// A body with every reference resolved: what the components need, and nothing they would have to look up.
import type { Block, Part, PartRef } from '../schema/body.ts';
import { addressOf } from '../story/addresses.ts';
import type { Story } from '../story/graph.ts';
import { currentAddress } from './current-address.ts';
import { type DemandView, demandView } from './demand.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import type { Call, Footnotes, Note } from './footnotes.ts';
import { type Name, nameOf } from './names.ts';
import { type QuoteView, quoteView, segmentNumbers } from './quote.ts';
import { type TimelineView, timelineView } from './timeline.ts';

export type PartView =
	| string
	/** Words from a field, which are text and not HTML. */
	| { type: 'text'; text: string }
	| { type: 'call'; call: Call }
	| { type: 'link'; address: string; parts: PartView[] }
	| { type: 'name'; name: Name; parts: PartView[] }
	| { type: 'term'; address: string; parts: PartView[] }
	| { type: 'quote'; quote: QuoteView }
	| { type: 'demand'; demand: DemandView }
	| { type: 'difference'; difference: DifferenceView }
	| { type: 'timeline'; timeline: TimelineView };

export interface BlockView {
	kind: Block['kind'];
	parts: PartView[];
	/** Notes first called in this block. */
	notes: Note[];
}

function partView(story: Story, part: PartRef, footnotes: Footnotes, fresh: Note[]): PartView {
	const { id = '', source = '', locator, to = '' } = part.attributes;
	const inner = part.parts.map((child) => resolve(story, child, footnotes, fresh));
	const or = (text: string | undefined): PartView[] =>
		inner.length > 0 ? inner : [{ type: 'text', text: text ?? '' }];
	switch (part.name) {
		case 'Cite': {
			const { call, fresh: note } = footnotes.cite(source, locator);
			if (note) fresh.push(note);
			return { type: 'call', call };
		}
		case 'Quote':
			return {
				type: 'quote',
				quote: quoteView(story, id, segmentNumbers(part.attributes.segments)),
			};
		case 'Demand':
			return { type: 'demand', demand: demandView(story, id) };
		case 'Difference':
			return { type: 'difference', difference: differenceView(story, id) };
		case 'Timeline':
			return { type: 'timeline', timeline: timelineView(story, part.attributes) };
		case 'Party':
		case 'Person':
			return { type: 'name', name: nameOf(story, id), parts: or(nameOf(story, id).short) };
		case 'Event':
			return {
				type: 'link',
				address: currentAddress(story, { collection: 'events', id }),
				parts: or(story.events.get(id)?.data.title),
			};
		case 'Term':
			return {
				type: 'term',
				address: addressOf({ collection: 'terms', id }),
				parts: or(story.terms.get(id)?.data.name),
			};
		case 'Link':
			return {
				type: 'link',
				address: to.startsWith('/timeline/#')
					? currentAddress(story, { collection: 'events', id: to.slice('/timeline/#'.length) })
					: to,
				parts: inner,
			};
		default:
			throw new Error(`No view shows <${part.name}>.`);
	}
}

function resolve(story: Story, part: Part, footnotes: Footnotes, fresh: Note[]): PartView {
	return typeof part === 'string' ? part : partView(story, part, footnotes, fresh);
}

/** Resolves a body. Citations are numbered by the notebook, which a page shares between all its texts. */
export function bodyView(story: Story, blocks: Block[], footnotes: Footnotes): BlockView[] {
	return blocks.map((block) => {
		const notes: Note[] = [];
		return {
			kind: block.kind,
			parts: block.parts.map((part) => resolve(story, part, footnotes, notes)),
			notes,
		};
	});
}

/** The plain words of resolved parts, for search and descriptions. */
export function plainText(parts: PartView[]): string {
	return (
		parts
			.map((part) => {
				if (typeof part === 'string')
					return part
						.replace(/<[^>]+>/g, ' ')
						.replaceAll('&#x26;', '&')
						.replaceAll('&#x3C;', '<');
				if (part.type === 'text') return part.text;
				return part.type === 'link' || part.type === 'term' || part.type === 'name'
					? plainText(part.parts)
					: ' ';
			})
			.join('')
			.replace(/\s+/g, ' ')
			// Where a note was called before a full stop.
			.replace(/ ([.,;:?!])/g, '$1')
			.trim()
	);
}
