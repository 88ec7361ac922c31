import type { CollectionName } from '../../schema/collections.ts';
import type { Change } from '../entries/change-entry.ts';

/** A content file that can be read. It may have fields and values of earlier versions. */
export interface OldEntry {
	/** Its path inside the content folder. */
	file: string;
	collection: CollectionName;
	id: string;
	fields: Record<string, unknown>;
}

/** What becomes of one value. Without `change` only a person can decide. */
export interface Step {
	file: string;
	/** In words, as `voice: union → dockers`. */
	said: string;
	change?: Exclude<Change, { body: string }>;
}

/** What one version asks of the content of the versions before it. */
export interface Migration {
	/** The first version that does not read the old form. */
	version: string;
	/** What changed, in a sentence. */
	about: string;
	/** Pure: from all entries to what is to be done. A story in the new form gives nothing. */
	steps: (entries: OldEntry[]) => Step[];
}
