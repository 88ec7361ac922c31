import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';

/**
 * An id names one entry of its collection, also where upper and lower case are not told apart (many hosts and file systems),
 * and a party and a person never share one, since a field may hold either.
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
				fix: 'Rename one of the two files; ids differ in more than upper and lower case.',
			});
		else first.set(key, entry);
	}
	return problems;
}
