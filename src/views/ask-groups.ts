// Lists of demands, offers and decisions: every page and card splits them here.

import { addressOf } from '../story/addresses.ts';
import { DEMAND_SIDES, type DemandSide, demandSide } from '../story/demand-side.ts';
import type { Entry } from '../story/entry.ts';
import { inOrder, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { partsOf } from './demand.ts';
import { foreign } from './foreign.ts';
import { kindInWords } from './kind-in-words.ts';
import { statusInWords } from './status-in-words.ts';

/** A demand, offer or decision as a line of a list. */
export interface AskView {
	id: string;
	title: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** With its day, and after the kind unless that is plain from the heading. */
	status: string;
	address: string;
	/** Its parts, and whether they are examples. */
	parts: { title: string; language?: string }[];
	partsAreExamples: boolean;
}

export interface AskGroup {
	side: DemandSide;
	label: string;
	asks: AskView[];
}

/** The kinds that need no word beside the heading of their group. */
const PLAIN = ['demand', 'offer', 'condition', 'topic for talks'];

function askView(story: Story, demand: Entry<'demands'>): AskView {
	const { kind, kindInWords: ownKind, title } = demand.data;
	const { statusLine } = statusInWords(story, demand, { short: true });
	const isPlain = PLAIN.includes(kind) && ownKind === undefined;
	return {
		id: demand.id,
		title,
		...foreign(demand),
		status: isPlain
			? statusLine
			: wordsOf(story)('ask.line', { kind: kindInWords(story, demand), status: statusLine }),
		address: addressOf(demand),
		parts: partsOf(story, demand.id).map((part) => ({
			title: part.data.title,
			...foreign(part),
		})),
		partsAreExamples: demand.data.partsAreExamples,
	};
}

/** What is asked, offered and decided, each in the author’s order; without empty groups. */
export function askGroups(story: Story, demands: Iterable<Entry<'demands'>>): AskGroup[] {
	const say = wordsOf(story);
	const bySide = Map.groupBy(inOrder(story, demands), demandSide);
	return DEMAND_SIDES.flatMap((side) => {
		const asks = (bySide.get(side) ?? []).map((demand) => askView(story, demand));
		return asks.length > 0 ? [{ side, label: say(`askGroup.${side}`), asks }] : [];
	});
}
