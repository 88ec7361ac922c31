import type { Story } from '../story/graph.ts';
import { type SourceName, sourceName } from './source-name.ts';

/** A numbered note: one source, one place in it. */
export interface Note extends SourceName {
	number: number;
	locator?: string;
	/** Fragment of the note on its page. */
	noteId: string;
	/** Fragments of the numbers in the text that point to it, in order. */
	callIds: string[];
}

/** A number in the text. */
export interface Call {
	number: number;
	noteId: string;
	callId: string;
	/** What a screen reader hears. */
	label: string;
}

/** Numbers the citations of one page in reading order; the same place in the same source keeps its number. */
export class Footnotes {
	private readonly story: Story;
	private readonly withPlaces: boolean;
	private readonly byPlace = new Map<string, Note>();

	/** `withPlaces: false` gives each source one number whatever the place in it, as the print edition does. */
	constructor(story: Story, { withPlaces = true } = {}) {
		this.story = story;
		this.withPlaces = withPlaces;
	}

	/** The number for a citation, and the note when it is new. Throws on a source that is not there: the checks let none through. */
	cite(source: string, locator?: string): { call: Call; fresh?: Note } {
		const place = this.withPlaces && locator ? locator : '';
		const key = `${source} ${place}`;
		let note = this.byPlace.get(key);
		const isNew = !note;
		if (!note) {
			const entry = this.story.sources.get(source);
			if (!entry) throw new Error(`No source has the id “${source}”.`);
			const number = this.byPlace.size + 1;
			note = {
				...sourceName(entry, this.story.story.data.language),
				...(place ? { locator: place } : {}),
				number,
				noteId: `note-${number}`,
				callIds: [],
			};
			this.byPlace.set(key, note);
		}
		const callId = `call-${note.number}${note.callIds.length > 0 ? `-${note.callIds.length + 1}` : ''}`;
		note.callIds.push(callId);
		return {
			call: {
				number: note.number,
				noteId: note.noteId,
				callId,
				label: `Note ${note.number}: ${note.publisher}`,
			},
			...(isNew ? { fresh: note } : {}),
		};
	}

	get notes(): Note[] {
		return [...this.byPlace.values()];
	}
}
