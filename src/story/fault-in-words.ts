import type { Passage } from './nearest-passage.ts';
import type { Fault } from './provenance.ts';

/** Words of context shown on either side of a difference. */
const CONTEXT = 4;

/** A run of words that both texts have in common, shortened to the words next to a difference. */
function shortenedRun(text: string, isFirst: boolean, isLast: boolean): string {
	const words = text.split(' ');
	if (words.length <= 2 * CONTEXT) return text;
	const before = isFirst ? [] : words.slice(0, CONTEXT);
	const after = isLast ? [] : words.slice(-CONTEXT);
	return [...before, '…', ...after].join(' ');
}

/**
 * Two lines to be shown one above the other. Words that differ are in square brackets, `[–]` stands
 * where one side has no words, and long runs in common are shortened.
 */
export function sideBySide({ runs }: Passage): { here: string; source: string } {
	const line = (side: 'quotation' | 'source') =>
		runs
			.flatMap((run, i) => {
				if (run.in === 'both') return [shortenedRun(run.text, i === 0, i === runs.length - 1)];
				if (run.in === side) return [`[${run.text}]`];
				const isReplaced = runs[i - 1]?.in === side || runs[i + 1]?.in === side;
				return isReplaced ? [] : ['[–]'];
			})
			.join(' ');
	return { here: line('quotation'), source: line('source') };
}

const CUT = 'Quote from mark to mark, or use … to show that something is left out';

/**
 * A fault in words for an editor: what is wrong, and what to do. Both without a full stop. `source`
 * is the id of the source.
 */
export function faultInWords(fault: Fault, source: string): { what: string; fix: string } {
	const where = `segment ${fault.segment + 1}`;
	switch (fault.kind) {
		case 'words differ': {
			const { here, source: there } = fault.passage
				? sideBySide(fault.passage)
				: { here: '', source: '' };
			return {
				what: `${where} is not what ${source} prints\n      here:   ${here}\n      source: ${there}`,
				fix: 'Write the words as the source prints them; use […] for what is left out and [brackets] for what is added or changed',
			};
		}
		case 'breaks differ': {
			const { here, source: there } = sideBySide(fault.passage ?? { runs: [] });
			return {
				what: `${where} has the words of ${source}, but goes on where ${source} closes or repeats its quotation marks (¶ is the end of a paragraph)\n      here:   ${here}\n      source: ${there}`,
				fix: 'Write what stands between two pairs of marks, or in two paragraphs, as two items of words',
			};
		}
		case 'out of order':
			return {
				what: `${where} comes earlier in ${source} than the segment before it`,
				fix: 'Put the segments in the order of the source',
			};
		case 'joins two quotations':
			return {
				what: `${where} joins what ${source} prints as two quotations`,
				fix: 'Make each a segment of its own: somebody else may speak between them',
			};
		case 'cut at the start':
			return {
				what: `${where} begins in the middle of what ${source} quotes, just after “${fault.neighbour}”`,
				fix: CUT,
			};
		case 'cut at the end':
			return {
				what: `${where} ends before the closing mark in ${source}, just before “${fault.neighbour}”`,
				fix: CUT,
			};
		case 'not in marks':
			return {
				what: `${where} is in ${source}, but not in quotation marks: these are the source’s own words`,
				fix: 'Make it a paraphrase (attribution: paraphrase), or quote only what is in quotation marks; if the source prints somebody’s words without marks, say marks: none and why in marksNote',
			};
		case 'changed since verified':
			return {
				what: `the words, their speaker or marks have changed since they were verified in ${source}, and there is no text of ${source} to compare them with`,
				fix: 'Undo the change, or run the command on a machine that has the text',
			};
		case 'no words':
			return { what: `${where} contains no words`, fix: 'Remove it' };
		default:
			return {
				what: `${where} is not in ${source}`,
				fix: 'Check the source and the words; when the words come from elsewhere, name that source',
			};
	}
}
