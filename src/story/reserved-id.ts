import type { CollectionName } from '../schema/collections.ts';
import { SECTIONS } from './addresses.ts';

/** Below the address of a collection these are pages of the site: its list pages, and its start. */
const ADDRESSES = new Set(['in', 'index', 'story', 'timeline']);
/** Places on the pages that show several entries, besides those of SECTIONS. */
const PLACES = new Set(['content', 'contents', 'told-elsewhere', 'no-longer-listed', 'permalink']);
const PAGE_OF: Partial<Record<CollectionName, keyof typeof SECTIONS>> = {
	corrections: '/corrections/',
};
/** A file of this name cannot be stored under Windows, so nobody there could work on the story. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** Words that every object of the language has, and two that it treats specially. */
const WORDS = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then']);

/** Why an id cannot be used though its letters are right; undefined when it can. */
export function reservedId(collection: CollectionName, id: string): string | undefined {
	const small = id.toLowerCase();
	if (ADDRESSES.has(small)) return `/${collection}/${small}/ is or may become a page of the site`;
	const hasPlace =
		collection === 'events' || collection === 'terms' || collection === 'corrections';
	const sections = SECTIONS[PAGE_OF[collection] ?? '/search/'] ?? [];
	if (hasPlace && (PLACES.has(small) || sections.includes(small) || /^(note|call)-\d/.test(small)))
		return `the page that shows it has a place named #${small} already`;
	if (WORDS.has(id)) return 'the word has a meaning in the language that the site is made with';
	if (DEVICES.test(id)) return 'Windows cannot store a file of this name';
	return undefined;
}
