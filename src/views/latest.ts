/**
 * The last `most` entries of a list that runs from early to late, and how many it leaves out. The
 * page of a single party must not grow with the story.
 */
export function latest<T>(list: T[], most: number): { shown: T[]; left: number } {
	return list.length <= most
		? { shown: list, left: 0 }
		: { shown: list.slice(-most), left: list.length - most };
}
