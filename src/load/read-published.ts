// Reads what earlier editions have published: the ledger of addresses and the editions, stored as
// JSON next to the content.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { permalinks, snapshot } from '../schema/permalinks.ts';
import type { Problem } from '../schema/problem.ts';
import type { Published } from '../story/graph.ts';
import { emptyLedger } from '../story/permalinks.ts';
import { readCommandFile } from './read-command-file.ts';

const COMMAND = 'npm run publish-addresses';

/**
 * Reads `permalinks.json` and `editions/` of a content folder. A story that has published nothing
 * yet has neither.
 */
export function readPublished(folder: string): Published & { problems: Problem[] } {
	const problems: Problem[] = [];
	const ledger = existsSync(join(folder, 'permalinks.json'))
		? readCommandFile(folder, 'permalinks.json', permalinks, COMMAND, problems)
		: undefined;
	const files = existsSync(join(folder, 'editions'))
		? readdirSync(join(folder, 'editions')).filter((file) => /^[^.].*\.json$/.test(file))
		: [];
	const editions = files.flatMap((name) => {
		const file = `editions/${name}`;
		const edition = readCommandFile(folder, file, snapshot, COMMAND, problems);
		if (edition && `${edition.edition}.json` !== name)
			problems.push({
				file,
				path: ['edition'],
				what: `the file is named ${name}, but contains edition ${edition.edition}`,
				fix: 'A file of editions/ bears the number of its edition: rename it, or restore it from version control.',
			});
		return edition ?? [];
	});
	return {
		permalinks: ledger ?? emptyLedger(),
		editions: editions.sort((a, b) => a.edition - b.edition),
		problems,
	};
}
