// A list too long for one page is split into list pages: by year, a long year by month, and a long
// month into parts. A list page keeps its address for ever: when a year becomes too long, its page
// stays and links to the months.

export interface ListPage<E> {
	/** `2019`, `2019-06`, `2019-06-part-2`, `undated`. */
	id: string;
	entries: E[];
	/** For a year that was split: the list pages it links to. */
	below: ListPage<E>[];
	/** The number of entries on this page and on those below. */
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

/**
 * Splits entries into pages of at most `most` entries. An empty list gives one empty page. The
 * first page has the id given, the others are `id-part-2`, `id-part-3` and so on.
 */
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

/**
 * The list pages of the years, in the order of the list. `most` is the largest number of entries on
 * a page; `dateOf` returns an EDTF date or `unknown`.
 */
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
		const withMonth = all.filter((entry) => monthOf(entry) !== year);
		const withoutMonth = all.filter((entry) => monthOf(entry) === year);
		const monthPages = grouped(withMonth, monthOf).flatMap(([month, some]) =>
			paginate(month, some, most),
		);
		const [first, ...rest] = paginate(year, withoutMonth, most);
		return first ? [{ ...first, below: [...rest, ...monthPages], count: all.length }] : [];
	});
}
