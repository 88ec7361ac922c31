import type { SourceKind } from './text-head.ts';

/** A file as the text of a source, with what else it says about itself. */
export interface ImportedText {
	/** As `cleanText` makes it. Pages of a PDF are divided by a form feed. */
	text: string;
	/** The headline, when the file names one. */
	title?: string;
	byline?: string;
	publisher?: string;
	/** The day of publication, `2019-06-09`. */
	date?: string;
	/** As the field of a source says it. */
	dateKnown?: 'printed' | 'stored with the page';
	/** What kind of work it seems to be. */
	kind?: SourceKind;
	/** Its address in the web, when it names one. */
	address?: string;
	/** Paragraphs that were taken for furniture, in order, so that they can be brought back. */
	removed: string[];
	/** What the editor should know, in whole sentences. */
	notes?: string[];
}
