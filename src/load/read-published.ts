// Reads what earlier editions have published: the ledger of addresses and the editions, stored as
// JSON next to the content.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { permalinks, snapshot } from '../schema/permalinks.ts';
import type { Problem } from '../schema/problem.ts';
import type { Published } from '../story/graph.ts';
import { emptyLedger } from '../story/permalinks.ts';

const FIX =
	'This file is written by npm run publish-addresses; content/README.md says what a record contains.';

function readJson<T>(
	folder: string,
	file: string,
	schema: z.ZodType<T>,
	problems: Problem[],
): T | undefined {
	let raw: unknown;
	try {
		raw = JSON.parse(readFileSync(join(folder, file), 'utf8'));
	} catch {
		problems.push({
			file,
			line: 1,
			what: 'the file is not valid JSON',
			fix: 'Restore it from version control; it is written by npm run publish-addresses.',
		});
		return undefined;
	}
	const { data, error } = schema.safeParse(raw);
	for (const { path, message } of error?.issues ?? [])
		problems.push({
			file,
			path: path as (string | number)[],
			what: `“${path.join(' › ')}” ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
			fix: FIX,
		});
	return data;
}

/**
 * Reads `permalinks.json` and `editions/` of a content folder. A story that has published nothing
 * yet has neither.
 */
export function readPublished(folder: string): Published & { problems: Problem[] } {
	const problems: Problem[] = [];
	const ledger = existsSync(join(folder, 'permalinks.json'))
		? readJson(folder, 'permalinks.json', permalinks, problems)
		: undefined;
	const files = existsSync(join(folder, 'editions'))
		? readdirSync(join(folder, 'editions')).filter((file) => file.endsWith('.json'))
		: [];
	const editions = files.flatMap((name) => {
		const file = `editions/${name}`;
		const edition = readJson(folder, file, snapshot, problems);
		if (edition && `${edition.edition}.json` !== name)
			problems.push({
				file,
				path: ['edition'],
				what: `the file is named ${name}, but contains edition ${edition.edition}`,
				fix: 'Restore it from version control.',
			});
		return edition ?? [];
	});
	return {
		permalinks: ledger ?? emptyLedger(),
		editions: editions.sort((a, b) => a.edition - b.edition),
		problems,
	};
}
