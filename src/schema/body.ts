// The components that authors may use in a body, and the shape of a body once it has been parsed.
import type { Target } from './fields.ts';

interface Component {
	/** `block` stands alone between paragraphs, `inline` stands in a sentence. */
	place: 'block' | 'inline';
	/** What it does, in the words of the content reference. */
	does: string;
	/** `form`: numbers from 1 with commas between them, or a day, month or year; any text otherwise. */
	attributes: Record<string, { required: boolean; ref?: Target; form?: 'numbers' | 'date' }>;
}

/** Every component that content may use. Attributes are literal strings. */
export const COMPONENTS: Record<string, Component> = {
	Quote: {
		place: 'block',
		does: 'sets the quotation in place, whole or only some segments (`segments="2"`)',
		attributes: {
			id: { required: true, ref: 'quotes' },
			segments: { required: false, form: 'numbers' },
		},
	},
	Demand: {
		place: 'block',
		does: 'sets a demand, offer, proposal, condition or call in place, with its status',
		attributes: { id: { required: true, ref: 'demands' } },
	},
	Difference: {
		place: 'block',
		does: 'sets the accounts on one point side by side',
		attributes: { id: { required: true, ref: 'differences' } },
	},
	Timeline: {
		place: 'block',
		does: 'draws the events of a span of days, of a topic, or both',
		attributes: {
			from: { required: false, form: 'date' },
			to: { required: false, form: 'date' },
			topic: { required: false, ref: 'topics' },
		},
	},
	Figure: {
		place: 'block',
		does: 'shows a photo, scan, map or chart, with its caption and credit',
		attributes: { id: { required: true, ref: 'figures' } },
	},
	Party: {
		place: 'inline',
		does: 'names a party, with its mark, and links to its page',
		attributes: { id: { required: true, ref: 'parties' } },
	},
	Person: {
		place: 'inline',
		does: 'names a person and links to their page',
		attributes: { id: { required: true, ref: 'people' } },
	},
	Event: {
		place: 'inline',
		does: 'links the words it encloses to an event in the timeline',
		attributes: { id: { required: true, ref: 'events' } },
	},
	Term: {
		place: 'inline',
		does: 'links the words it encloses to the glossary',
		attributes: { id: { required: true, ref: 'terms' } },
	},
};

/**
 * `Cite` is made from `[@source-id, locator]`, `Link` from a Markdown link to an address of the
 * site.
 */
export type PartName = keyof typeof COMPONENTS | 'Cite' | 'Link';

/** A component reference inside a body. `line` is the line in the file, from 1. */
export interface PartRef {
	name: PartName;
	attributes: Record<string, string>;
	parts: Part[];
	line: number;
}

/** A string of HTML, used in the page as it is, or a component reference. */
export type Part = string | PartRef;

/**
 * One top-level block of a body: a heading, a component that stands alone, or any other prose such
 * as a paragraph, a list or a table. `line` is the line in the file, from 1.
 */
export interface Block {
	kind: 'prose' | 'heading' | 'component';
	parts: Part[];
	line: number;
	/** Set where it is not in the language of the story that shows it (BCP 47). */
	language?: string;
}

/** All component references in some parts, in order; each comes before those nested inside it. */
export function refsIn(parts: Part[]): PartRef[] {
	return parts.flatMap((part) => (typeof part === 'string' ? [] : [part, ...refsIn(part.parts)]));
}
