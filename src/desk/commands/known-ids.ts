import { contentFiles } from '../../load/content-files.ts';
import { identifyFile } from '../../load/identify-file.ts';
import type { Target } from '../../schema/fields.ts';
import type { KnownIds } from './check-fields.ts';

const TARGETS: Target[] = [
	'parties',
	'people',
	'demands',
	'quotes',
	'topics',
	'events',
	'differences',
	'sources',
	'figures',
	'terms',
];

/** The ids of all entries of a content folder, whatever stands in their files. */
export function knownIds(folder: string): KnownIds {
	const all = contentFiles(folder).map(identifyFile);
	return Object.fromEntries(
		TARGETS.map((target) => [
			target,
			new Set(all.flatMap(({ collection, id }) => (collection === target ? [id] : []))),
		]),
	) as unknown as KnownIds;
}
