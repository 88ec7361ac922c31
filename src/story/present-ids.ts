import { splitKey } from './entry.ts';
import { finalSuccessor, type Permalinks } from './permalinks.ts';

/**
 * The ids of people and parties as they are now: those that were merged into others, by the names of
 * these. Empty when the value is no list.
 */
export function presentIds({ permalinks }: { permalinks: Permalinks }, value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return value.map(String).map((id) => {
		const moved = ['people', 'parties'].find((one) => permalinks.retired[`${one}/${id}`]);
		return moved ? splitKey(finalSuccessor(permalinks, `${moved}/${id}`) ?? '').id : id;
	});
}
