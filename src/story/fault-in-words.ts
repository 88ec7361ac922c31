import type { Passage } from './nearest-passage.ts';
import type { Fault } from './provenance.ts';

/** Two lines, one under the other, with the words that differ in square brackets and long runs in common cut short. */
export function sideBySide({ runs }: Passage): { here: string; source: string } {
	const line = (side: 'quotation' | 'source') =>
		runs
			.flatMap((run, i) => {
				if (run.in === 'both') {
					const words = run.text.split(' ');
					if (words.length <= 8) return [run.text];
					return [
						[
							...(i > 0 ? words.slice(0, 4) : []),
							'…',
							...(i < runs.length - 1 ? words.slice(-4) : []),
						].join(' '),
					];
				}
				if (run.in === side) return [`[${run.text}]`];
				// The other line has words here and this one has none.
				const neighbour = runs[i - 1]?.in === side || runs[i + 1]?.in === side;
				return neighbour ? [] : ['[–]'];
			})
			.join(' ');
	return { here: line('quotation'), source: line('source') };
}

const CUT = 'Quote from mark to mark, or say with … that something is left out.';

/** A fault as an editor reads it: what is wrong, and what to do. `source` is the source's id. */
export function faultInWords(fault: Fault, source: string): { what: string; fix: string } {
	const where = `segment ${fault.segment + 1}`;
	switch (fault.kind) {
		case 'words differ': {
			const { here, source: there } = fault.passage
				? sideBySide(fault.passage)
				: { here: '', source: '' };
			return {
				what: `${where} is not what ${source} prints\n      here:   ${here}\n      source: ${there}`,
				fix: 'Write the words as the source prints them; use […] for what is left out and [brackets] for what is added',
			};
		}
		case 'out of order':
			return {
				what: `${where} stands earlier in ${source} than the segment before it`,
				fix: 'Put the segments in the order of the source',
			};
		case 'joins two quotations':
			return {
				what: `${where} joins what ${source} prints in two quotations`,
				fix: 'Make a segment of each: between them somebody else may speak',
			};
		case 'cut at the start':
			return {
				what: `${where} begins in the middle of what ${source} quotes: before it stands “${fault.neighbour}”`,
				fix: CUT.slice(0, -1),
			};
		case 'cut at the end':
			return {
				what: `${where} ends before the closing mark in ${source}: after it stands “${fault.neighbour}”`,
				fix: CUT.slice(0, -1),
			};
		case 'not in marks':
			return {
				what: `${where} stands in ${source}, but not in quotation marks: they are the source’s own words`,
				fix: 'Make it a paraphrase (attribution: paraphrase), or quote what stands in marks',
			};
		case 'changed since verified':
			return {
				what: `the words or their speaker were verified in ${source} and have been changed since, and there is no text of it to compare with`,
				fix: 'Take the change back, or run the command where the text is at hand',
			};
		case 'no words':
			return { what: `${where} holds no words`, fix: 'Take it out' };
		default:
			return {
				what: `${where} is not in ${source}`,
				fix: 'Check the source and the words; when the words come from elsewhere, name that source',
			};
	}
}
