/**
 * The tops of labels, moved apart as little as possible. Each label would stand `at` and takes up
 * `size`; none may overlap the one before it or rise above 0. Labels that touch form a group, which
 * stands where its members would stand on average (pool adjacent violators, the least-squares
 * solution). Input must be in order of `at`; the unit is the same in and out.
 */
export function placeLabels(wanted: { at: number; size: number }[]): number[] {
	const groups: { top: number; size: number; sum: number; count: number }[] = [];
	for (const { at, size } of wanted) {
		let group = { top: Math.max(0, at), size, sum: at, count: 1 };
		for (
			let before = groups.at(-1);
			before && before.top + before.size > group.top;
			before = groups.at(-1)
		) {
			groups.pop();
			// A member would have the group begin at its own place minus the size of what precedes it.
			const sum = before.sum + group.sum - group.count * before.size;
			const count = before.count + group.count;
			group = { top: Math.max(0, sum / count), size: before.size + group.size, sum, count };
		}
		groups.push(group);
	}
	const tops: number[] = [];
	let next = 0;
	for (const group of groups) {
		let top = group.top;
		for (let i = 0; i < group.count; i += 1) {
			tops.push(top);
			top += wanted[next]?.size ?? 0;
			next += 1;
		}
	}
	return tops;
}
