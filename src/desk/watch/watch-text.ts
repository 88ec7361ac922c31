import type { Watched } from '../../schema/watch.ts';
import { say } from '../words/say.ts';

/** `watch.json`, sorted by id, with one field per line, so that changes are easy to read. */
export function watchText(records: ReadonlyMap<string, Watched>): string {
	const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1));
	const data = { about: say('watch.about'), sources: Object.fromEntries(sorted) };
	return `${JSON.stringify(data, null, '\t')}\n`;
}
