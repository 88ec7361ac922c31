// What Astro’s language server reads beside a project, so that an editor completes and checks front
// matter. Astro writes such files for its own collections; ours is one collection without a schema
// (content.config.ts), so these are made from ours. Their form is not documented: the version of the
// server is fixed in package.json, and a test speaks with it.
import { collectionNames } from '../schema/collections.ts';
import { type EntryName, editorSchema } from './editor-schema.ts';

/** `address` is the `file:` address of the entry’s file. */
export type AddressedName = EntryName & { address: string };

/** The server looks a file up by its address without escapes, in small letters. */
const lookedUp = (address: string): string => decodeURIComponent(address).toLowerCase();

/**
 * The files, name → content for JSON: a schema for each collection, and a list of which file belongs
 * to which.
 */
export function editorFiles(entries: AddressedName[]): Record<string, unknown> {
	const schemas = collectionNames.map((name) => [
		`${name}.schema.json`,
		editorSchema(name, entries),
	]);
	return {
		...Object.fromEntries(schemas),
		'collections.json': {
			collections: collectionNames.map((name) => ({ name, hasSchema: true })),
			entries: Object.fromEntries(
				entries.map(({ collection, address }) => [lookedUp(address), collection]),
			),
		},
	};
}
