import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';

/**
 * An id names one entry of its collection, even where upper and lower case are the same, as
 * on many hosts and file systems. A party and a person never share an id, because some fields
 * may hold either.
 */
export function idsAreUnique(entries: AnyEntry[]): Problem[] {
	const first = new Map<string, AnyEntry>();
	const problems: Problem[] = [];
	for (const entry of [...entries].sort((a, b) => (a.file < b.file ? -1 : 1))) {
		const shared =
			entry.collection === 'parties' || entry.collection === 'people'
				? 'parties and people'
				: entry.collection;
		const key = `${shared}/${entry.id.toLowerCase()}`;
		const earlier = first.get(key);
		if (earlier)
			problems.push({
				file: entry.file,
				line: 1,
				what: `the id “${entry.id}” is taken by ${earlier.file}`,
				fix: 'Rename one of the two files. Ids must differ in more than upper and lower case.',
			});
		else first.set(key, entry);
	}
	return problems;
}
