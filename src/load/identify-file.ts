// Only this file knows how file names map to collections.
import { type CollectionName, collectionNames } from '../schema/collections.ts';
import { excerpt } from '../schema/excerpt.ts';
import { ID_PATTERN } from '../schema/fields.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { reservedId } from '../story/reserved-id.ts';

const FOLDERS = collectionNames.filter((name) => name !== 'story');
/** Host and file systems allow 255 bytes for a name; an address should be shorter than that. */
const LONGEST_ID = 100;

interface Identity {
	collection?: CollectionName;
	id: string;
	problem?: Omit<Problem, 'file'>;
}

/** The collection and the id that a path stands for, or what is wrong with the path. */
export function identifyFile(file: string): Identity {
	const parts = file.split('/');
	const id = (parts.at(-1) ?? '').replace(/\.mdx$/, '');
	const wrong = (what: string, fix: string): Identity => ({ id, problem: { line: 1, what, fix } });
	if (file === 'story.mdx') return { collection: 'story', id };
	const folder = parts.length > 1 ? (parts[0] ?? '') : '';
	const collection = FOLDERS.find((name) => name === folder);
	if (!collection) {
		const meant = nearest(folder || id, FOLDERS);
		return wrong(
			`“${excerpt(folder || file)}” is not a collection`,
			`${meant ? `Did you mean ${meant}/? ` : ''}Files belong in one of the folders ${FOLDERS.join(', ')}; only story.mdx is at the top.`,
		);
	}
	const name = excerpt(id);
	if (!ID_PATTERN.test(id))
		return wrong(
			`the file name “${name}” cannot be an id`,
			'Use letters a to z, digits, hyphens and underscores, beginning with a letter or digit: the name becomes part of an address.',
		);
	if (id.length > LONGEST_ID)
		return wrong(
			`the file name has ${id.length} characters; at most ${LONGEST_ID} are allowed`,
			'It becomes part of an address, which is read aloud, printed and typed: shorten it.',
		);
	const reason = reservedId(collection, id);
	if (reason)
		return wrong(
			`the file name “${name}” cannot be an id: ${reason}`,
			'Give the file another name.',
		);
	return { collection, id };
}
