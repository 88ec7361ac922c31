// Footnotes: the numbered citations of one page.

import type { Story } from '../story/graph.ts';
import { type SourceName, sourceName } from './source-name.ts';

/** A footnote: one source and one place in it. */
export interface Note extends SourceName {
	number: number;
	locator?: string;
	/** Its fragment on the page. */
	noteId: string;
	/** Fragments of the numbers in the text that call it, in order. */
	callIds: string[];
}

/** The number of a footnote in the text. */
export interface Call {
	number: number;
	/** Fragment of the footnote. */
	noteId: string;
	/** Fragment of the number itself. */
	callId: string;
}

/**
 * Numbers the citations of one page in reading order. A second citation of the same place in the
 * same source has the number of the first.
 */
export class Footnotes {
	private readonly story: Story;
	private readonly withPlaces: boolean;
	private readonly byPlace = new Map<string, Note>();

	/**
	 * With `withPlaces: false` a source has one number whatever the place, as in the print edition.
	 */
	constructor(story: Story, { withPlaces = true } = {}) {
		this.story = story;
		this.withPlaces = withPlaces;
	}

	/**
	 * The call for a citation, and the note if this is its first citation. Throws when no source has
	 * the id, which the checks rule out.
	 */
	cite(source: string, locator?: string): { call: Call; fresh?: Note } {
		const place = this.withPlaces && locator ? locator : '';
		const key = `${source} ${place}`;
		const known = this.byPlace.get(key);
		const note = known ?? this.newNote(source, place);
		if (!known) this.byPlace.set(key, note);
		const suffix = note.callIds.length > 0 ? `-${note.callIds.length + 1}` : '';
		const callId = `call-${note.number}${suffix}`;
		note.callIds.push(callId);
		const call: Call = {
			number: note.number,
			noteId: note.noteId,
			callId,
		};
		return known ? { call } : { call, fresh: note };
	}

	private newNote(source: string, place: string): Note {
		const entry = this.story.sources.get(source);
		if (!entry) throw new Error(`No source has the id “${source}”.`);
		const number = this.byPlace.size + 1;
		return {
			...sourceName(entry, this.story.story.data.language),
			...(place ? { locator: place } : {}),
			number,
			noteId: `note-${number}`,
			callIds: [],
		};
	}

	/** The notes so far, in the order of their numbers. */
	get notes(): Note[] {
		return [...this.byPlace.values()];
	}
}
