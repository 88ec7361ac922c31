// A list that is too long for one page is put on shelves: by year, a long year by month, a long month in parts.
// A shelf keeps its address for ever: when a year grows too long its page stays and leads to its months.

export interface ListPage<E> {
	/** `2019`, `2019-06`, `2019-06-part-2`, `undated`. */
	id: string;
	entries: E[];
	/** The shelves that a long year is divided into. */
	below: ListPage<E>[];
	/** Entries on it and on those below. */
	count: number;
}

function grouped<E>(entries: E[], keyOf: (entry: E) => string): [string, E[]][] {
	const groups = new Map<string, E[]>();
	for (const entry of entries) {
		const key = keyOf(entry);
		const group = groups.get(key);
		if (group) group.push(entry);
		else groups.set(key, [entry]);
	}
	return [...groups];
}

/** A shelf for the first `most`, and one for each `most` after them. */
export function paginate<E>(id: string, entries: E[], most: number): ListPage<E>[] {
	return Array.from({ length: Math.max(1, Math.ceil(entries.length / most)) }, (_, i) => {
		const part = entries.slice(i * most, (i + 1) * most);
		return {
			id: i === 0 ? id : `${id}-part-${i + 1}`,
			entries: part,
			below: [],
			count: part.length,
		};
	});
}

/** The years of a list in its order. `most`: how many entries a shelf holds. `dateOf` gives an EDTF date or `unknown`. */
export function paginateByDate<E>(
	entries: E[],
	dateOf: (entry: E) => string,
	most: number,
): ListPage<E>[] {
	const yearOf = (entry: E) =>
		dateOf(entry) === 'unknown' ? 'undated' : dateOf(entry).slice(0, 4);
	const monthOf = (entry: E) => /^\d{4}-\d\d/.exec(dateOf(entry))?.[0] ?? yearOf(entry);
	return grouped(entries, yearOf).flatMap(([year, all]): ListPage<E>[] => {
		if (all.length <= most) return paginate(year, all, most);
		const months = grouped(
			all.filter((entry) => monthOf(entry) !== year),
			monthOf,
		);
		const [first, ...rest] = paginate(
			year,
			all.filter((entry) => monthOf(entry) === year),
			most,
		);
		return first
			? [
					{
						...first,
						below: [...rest, ...months.flatMap(([month, some]) => paginate(month, some, most))],
						count: all.length,
					},
				]
			: [];
	});
}
