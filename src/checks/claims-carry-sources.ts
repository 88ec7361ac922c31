import { type Block, refsIn } from '../schema/body.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';

/**
 * Collections whose bodies make claims. The others name their sources in the front matter, or only
 * explain a word.
 */
const CLAIMING = new Set(['story', 'topics', 'parties']);

const cites = (block: Block | undefined): boolean =>
	block !== undefined && refsIn(block.parts).some((part) => part.name === 'Cite');
/** A paragraph that ends in a colon introduces the next block, and may leave the citation to it. */
const introduces = (block: Block): boolean => /[:：]<\/p>$/.test(String(block.parts.at(-1)));

/** Every paragraph, list and table of a body that makes claims cites a source. */
export function claimsCarrySources(entries: AnyEntry[]): Problem[] {
	return entries
		.filter((entry) => CLAIMING.has(entry.collection))
		.flatMap((entry) =>
			entry.body
				.filter(
					(block, i) =>
						block.kind === 'prose' &&
						!cites(block) &&
						!(introduces(block) && cites(entry.body[i + 1])),
				)
				.map(
					(block): Problem => ({
						file: entry.file,
						line: block.line,
						what: 'this paragraph cites no source',
						fix: 'Add [@source-id, locator] after the claim, or join it to a paragraph that cites its source.',
					}),
				),
		);
}
