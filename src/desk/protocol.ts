// What the desk’s server and its page tell each other, as types.
import type { CollectionName } from '../schema/collections.ts';
import type { Target } from '../schema/fields.ts';
import type { PlacedProblem } from '../schema/problem.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { ImportedText } from './texts/imported-text.ts';

/** A place in the front matter: `['sources', 0, 'locator']`. */
export type Path = (string | number)[];
/** One change of a file: a field set, or removed when `value` is missing; or the body. */
export type FileChange = { path: Path; value?: unknown } | { body: string };

export interface Choice {
	value: string;
	/** What it means, when the description of the field says so. */
	meaning?: string;
}

/** What a field of a form takes. */
export type FieldKind =
	| { kind: 'text'; most?: number; isLong?: boolean }
	| { kind: 'date'; precision: 'date' | 'moment' | 'day' }
	| { kind: 'number'; least?: number; most?: number }
	| { kind: 'boolean' }
	| { kind: 'choice'; choices: Choice[] }
	| { kind: 'reference'; targets: Target[] }
	| { kind: 'list'; item: FieldKind; least: number }
	| { kind: 'object'; fields: FormField[] }
	/** One of several forms; each has a name made of what sets it apart. */
	| { kind: 'union'; options: { name: string; is: FieldKind }[] }
	/** Ids → values. */
	| { kind: 'record'; targets: Target[]; value: FieldKind };

export interface FormField {
	name: string;
	/** What it is called above its input. */
	label: string;
	is: FieldKind;
	isRequired: boolean;
	/** Whether it stands with the required ones. */
	isUsual?: boolean;
	description: string;
	/** What counts when it is left out. */
	byDefault?: unknown;
}

/** A collection as the desk shows it. */
export interface CollectionForm {
	fields: FormField[];
	/** What one entry is called, and what all are called together. */
	noun: string;
	title: string;
}
export type Forms = Record<CollectionName, CollectionForm>;

/** An entry as lists and pickers show it. */
export interface EntryCard {
	collection: CollectionName;
	id: string;
	file: string;
	title: string;
	/** Its fields, with defaults. Of a broken entry, as far as they were read. */
	data: Record<string, unknown>;
	/** Its date, or when it was said, as the site writes it. */
	when?: string;
	/** Where the site shows it. */
	address: string;
	isBroken: boolean;
	/** Of an entry that a build keeps out: `a draft`, or until when. */
	hold?: string;
	/** Of a quotation: whether its words were found in its source. */
	state?: Receipt['state'];
}

export interface PartyShare {
	id: string;
	name: string;
	quotations: number;
	words: number;
	share: number;
	verifiedWords: number;
	topics: number;
	firstMentions: number;
	demands: number;
}

/** The story as the desk shows it. */
export interface DeskState {
	/** Missing when there is no readable `story.mdx`. */
	story?: { title: string; language: string; asOf: string; parties: string[] };
	folder: string;
	today: string;
	entries: EntryCard[];
	problems: PlacedProblem[];
	balance: PartyShare[];
	/** Ids of the sources whose text lies in the private folder. */
	texts: string[];
	/** What “undo” would undo, in words. */
	undo?: string;
}

export interface Span {
	start: number;
	end: number;
}

/** A quotation’s place in the text of its source. */
export interface Recorded extends Span {
	quote: string;
	/** The hue of the party of the first speaker. */
	hue?: string;
}

export interface Passage extends Span {
	words: string;
	/** Who seems to speak, by the words around. */
	speaker?: string;
	/** The person or party of that name. */
	speakerId?: string;
	/** Quotations that hold these words. */
	recordedBy: string[];
}

/** An entry, or an account in a difference, that rests on a source. */
export interface Resting {
	collection: CollectionName;
	id: string;
	/** The party it is shown with. */
	party?: string;
	/** The places in words, as the entry has them. */
	locators: string[];
	/** Where they are in the text, as far as the words say so. */
	places: Span[];
}

/** The text of a source. Offsets are UTF-16 offsets of the file’s text. */
export interface SourceText {
	text: string;
	paragraphs: (Span & { number: number })[];
	recorded: Recorded[];
	passages: Passage[];
	/** In the order of lists. */
	resting: Resting[];
}

/** Words that were selected, as they will be taken. */
export interface Selected extends Span {
	words: string;
	locator: string;
	/** A date in the words, when there is one. */
	date?: DateInWords;
}

export interface DateInWords {
	edtf: string;
	/** How the date is written in words, when the date alone would look too exact. */
	words?: string;
	/** The date as the site writes it. */
	shown: string;
}

/** An entry as its form shows it. */
export interface OpenEntry {
	file: string;
	text: string;
	digest: string;
	fields: Record<string, unknown>;
	body: string;
	/** Why the form cannot be used, when the file cannot be read. */
	unreadable?: { what: string; fix: string };
}

/** A file, page or pasted text, read for cleaning. */
export interface Import extends ImportedText {
	name: string;
}

/** What is wrong with a field of a form. */
export interface FieldProblem {
	path: Path;
	what: string;
}

export interface Saved {
	key: string;
	file: string;
	digest: string;
	/** Of a quotation: what the comparison with its source found. */
	state?: Receipt['state'];
	/** Why a quotation was not found, in words. */
	faults?: string[];
}
