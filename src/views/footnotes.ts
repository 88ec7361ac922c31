// Footnotes: the numbered citations of one page.

import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { kindInWords } from './kind-in-words.ts';
import { shorten } from './shorten.ts';
import { type SourceName, sourceName } from './source-name.ts';

/** A footnote: one source and one place in it. */
export interface Note extends SourceName {
	number: number;
	locator?: string;
	/** Its kind, or its title, when another source of the page has the same publisher and date. */
	apart?: string;
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

/** Most characters of a title that tells two notes apart. */
const MOST_OF_TITLE = 60;

/**
 * Numbers the citations of one page in reading order. A second citation of the same place in the
 * same source has the number of the first.
 */
export class Footnotes {
	private readonly story: Story;
	private readonly withPlaces: boolean;
	private readonly byPlace = new Map<string, Note>();
	/** Publisher and date → the notes that share them. */
	private readonly alike = new Map<string, Note[]>();

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
		const note: Note = {
			...sourceName(entry, this.story.story.data.language),
			...(place ? { locator: place } : {}),
			number,
			noteId: `note-${number}`,
			callIds: [],
		};
		this.tellApart(note);
		return note;
	}

	/** Readers see a note by its publisher and date; those of two works must not look the same. */
	private tellApart(note: Note): void {
		const label = `${note.publisher} ${note.date}`;
		const notes = [...(this.alike.get(label) ?? []), note];
		this.alike.set(label, notes);
		const works = new Map(notes.map(({ id, title }) => [id, { kind: this.kindOf(id), title }]));
		if (works.size < 2) return;
		const kinds = new Set([...works.values()].map(({ kind }) => kind));
		for (const one of notes)
			one.apart =
				kinds.size === works.size ? this.kindOf(one.id) : shorten(one.title, MOST_OF_TITLE);
	}

	private kindOf(source: string): string {
		const entry = this.story.sources.get(source);
		return entry ? wordsOf(this.story)('note.kind', { kind: kindInWords(this.story, entry) }) : '';
	}

	/** The notes so far, in the order of their numbers. */
	get notes(): Note[] {
		return [...this.byPlace.values()];
	}
}
