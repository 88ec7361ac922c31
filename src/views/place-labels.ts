/**
 * Moves labels apart, as little as can be: each wants to stand `at` (top) and takes `size`; none may overlap the one before or rise above 0.
 * Labels that touch form a group, which stands where its members on average want to be (pool adjacent violators, the least-squares solution).
 * Same unit in and out; input in order of `at`.
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
			// Each member's wish for the top of the group is its own wish less what stands before it.
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
