import { readFolder } from '../../load/read-folder.ts';
import { HUES, MARKS } from '../../schema/party.ts';

/** Marks and hues for new parties, those first that no party of the story has. */
export function* freeSigns(folder: string): Generator<{ mark: string; hue: string }> {
	const used = readFolder(folder).flatMap(({ entry }) =>
		entry?.collection === 'parties' ? [entry.data] : [],
	);
	const unusedFirst = (all: readonly string[], taken: string[]) => [
		...all.filter((one) => !taken.includes(one)),
		...all.filter((one) => taken.includes(one)),
	];
	const marks = unusedFirst(
		MARKS,
		used.map(({ mark }) => mark),
	);
	const hues = unusedFirst(
		HUES,
		used.map(({ hue }) => hue),
	);
	for (let i = 0; ; i += 1)
		yield { mark: marks[i % marks.length] ?? 'ring', hue: hues[i % hues.length] ?? 'slate' };
}
