// Where a source comes nearest to words it does not hold, so that an editor sees what differs.
import { diffArrays } from 'diff';

export interface Passage {
	/** Runs of words, in order: in both, only in the quotation, only in the source. */
	runs: { in: 'both' | 'quotation' | 'source'; text: string }[];
}

/** Under half of the words in common, it is another passage. Chosen by trial: a rewritten sentence keeps about two thirds. */
const LEAST = 0.5;

function runsOf(words: string[], source: string[]): Passage {
	const changes = diffArrays(words, source, {
		comparator: (left, right) => left === right || left === right.replace(/^"|"$/g, ''),
	});
	let at = 0;
	return {
		runs: changes.map(({ added, removed, value }) => {
			if (added) return { in: 'source', text: value.join(' ') };
			at += value.length;
			return {
				in: removed ? 'quotation' : 'both',
				text: words.slice(at - value.length, at).join(' '),
			};
		}),
	};
}

/** What differs between two texts, word by word. Both normalised. */
export const differingWords = (words: string, source: string): Passage =>
	runsOf(words.split(' '), source.split(' '));

const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function bestWindow(words: string[], source: string[]): { at: number; shared: number } {
	const need = new Map<string, number>();
	for (const word of words) need.set(word, (need.get(word) ?? 0) + 1);
	let [shared, best, at] = [0, 0, 0];
	const left = new Map(need);
	for (let end = 0; end < source.length; end += 1) {
		const [enters, leaves] = [
			source[end] ?? '',
			end >= words.length ? source[end - words.length] : undefined,
		];
		if (leaves !== undefined && need.has(leaves)) {
			left.set(leaves, (left.get(leaves) ?? 0) + 1);
			if ((left.get(leaves) ?? 0) > 0) shared -= 1;
		}
		if (need.has(enters)) {
			if ((left.get(enters) ?? 0) > 0) shared += 1;
			left.set(enters, (left.get(enters) ?? 0) - 1);
		}
		if (shared > best) [best, at] = [shared, Math.max(0, end - words.length + 1)];
	}
	return { at, shared: best };
}

/** What stands before and after the passage in the source is no part of the difference, but for as many words as the quotation has there. */
function withoutSurroundings(runs: Passage['runs']): Passage['runs'] {
	const ends = runs.findIndex((run) => run.in === 'both');
	const last = runs.findLastIndex((run) => run.in === 'both');
	const count = (some: Passage['runs']) =>
		some
			.filter((run) => run.in === 'quotation')
			.reduce((sum, run) => sum + run.text.split(' ').length, 0);
	const [before, after] = [runs.slice(0, Math.max(0, ends)), runs.slice(last + 1)];
	const kept = (some: Passage['runs'], cut: (words: string[], most: number) => string[]) =>
		some
			.map((run) =>
				run.in === 'source'
					? { ...run, text: cut(run.text.split(' '), count(some)).join(' ') }
					: run,
			)
			.filter((run) => run.text !== '');
	return [
		...kept(before, (words, most) => (most === 0 ? [] : words.slice(-most))),
		...runs.slice(Math.max(0, ends), last + 1),
		...kept(after, (words, most) => words.slice(0, most)),
	];
}

/** The passage of a source most like the words; undefined when none comes near. Both texts normalised. */
export function nearestPassage(words: string, source: string): Passage | undefined {
	const [wanted, all] = [words.split(' '), source.split(' ')];
	const { at, shared } = bestWindow(wanted.map(bare), all.map(bare));
	if (shared / wanted.length < LEAST) return undefined;
	const slack = Math.ceil(wanted.length / 4) + 2;
	const window = all.slice(Math.max(0, at - slack), at + wanted.length + slack);
	const { runs } = runsOf(wanted, window);
	return { runs: withoutSurroundings(runs) };
}
