import type { CollectionName } from '../../../schema/collections.ts';
import type { Child } from '../h.ts';
import type { Suggestion } from './field-view.ts';
import type { FormPlace } from './form-frame.ts';

/** What a form holds. */
export interface Values {
	id: string;
	fields: Record<string, unknown>;
	body: string;
}

export interface EntryForm {
	collection: CollectionName;
	title: string;
	fields: Record<string, unknown>;
	body?: string;
	/** Of an entry that exists. */
	id?: string;
	/** Fields that are taken from the text and not shown. */
	taken?: string[];
	lead?: Child;
	/** Under which what is typed is kept until it is saved. */
	key: string;
	near?: string;
	/** The place in a source that the entry is made from: what cites it, and the place in words. */
	cited?: { note: string; place: string };
	suggestions?: Record<string, Suggestion[]>;
	/** What is known beforehand of another entry made from here. */
	prefill: (collection: CollectionName, name?: string) => Record<string, unknown>;
	/** Resolves to false when nothing was saved yet: what is typed is kept. */
	save: (values: Values) => Promise<false | undefined>;
	cancel?: () => void;
	/** Told of every change: whether the form of an entry that exists differs from its file. */
	changed?: (differs: boolean) => void;
	place: FormPlace;
}
