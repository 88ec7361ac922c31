// Reads the words of pinned cards, which `npm run publish-addresses` keeps beside the editions.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PinnedCard, pinnedCards } from '../schema/pinned-cards.ts';
import type { Problem } from '../schema/problem.ts';
import { pinnedDigest } from './pinned-digest.ts';
import { readCommandFile } from './read-command-file.ts';

const FOLDER = 'editions/cards';

/**
 * Reads `editions/cards/` of a content folder, oldest edition first. Words that differ from their
 * digest are a problem.
 */
export function readPinnedCards(folder: string): { pinned: PinnedCard[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const files = existsSync(join(folder, FOLDER))
		? readdirSync(join(folder, FOLDER)).filter((name) => /^\d+\.json$/.test(name))
		: [];
	const editions = files.flatMap((name) => {
		const file = `${FOLDER}/${name}`;
		const read = readCommandFile(folder, file, pinnedCards, 'npm run publish-addresses', problems);
		if (!read) return [];
		if (`${read.edition}.json` !== name)
			problems.push({
				file,
				path: ['edition'],
				what: `the file is named ${name}, but contains cards of edition ${read.edition}`,
				fix: 'A file of editions/cards/ bears the number of its edition: rename it, or restore it from version control.',
			});
		for (const [key, words] of Object.entries(read.cards))
			if (pinnedDigest(words) !== words.digest)
				problems.push({
					file,
					path: ['cards', key],
					what: `the words of the card ${key} are not those that were published in edition ${read.edition}`,
					fix: `A pinned card keeps its words for ever: restore the file from version control, git checkout HEAD -- ${folder}/${file}. What was wrong in it is set right by a correction, which the card then shows.`,
				});
		return read;
	});
	return {
		pinned: editions
			.sort((a, b) => a.edition - b.edition)
			.flatMap(({ edition, date, cards }) =>
				Object.entries(cards).map(([key, words]) => ({ ...words, key, edition, date })),
			),
		problems,
	};
}
