// Writes tests/fixtures/private-runs.json from the private texts in SNAPSHOTS, so that the leak
// test does not need the texts.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEntries } from '../src/load/check-entries.ts';
import { readFolder } from '../src/load/read-folder.ts';
import { privateRuns } from './private-runs.ts';

const folder = process.env.SNAPSHOTS || '.snapshots';
const story = checkEntries(readFolder('content'), 'content');
const runs = Object.fromEntries(
	readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) => {
			const source = file.replace(/\.txt$/, '');
			const words = [...story.quotes.values()]
				.filter(({ data }) => data.source === source)
				.flatMap(({ data }) => data.words);
			return [
				source,
				privateRuns(readFileSync(join(folder, file), 'utf8'), [
					...words,
					story.sources.get(source)?.data.headline ?? '',
				]),
			];
		}),
);
writeFileSync('tests/fixtures/private-runs.json', `${JSON.stringify(runs)}\n`);
