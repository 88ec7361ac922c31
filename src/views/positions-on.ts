// How the positions on one matter moved: the figures that parties put forward, by day, as a drawing
// and as a table.

import { addressOf } from '../story/addresses.ts';
import { partyOf } from '../story/balance.ts';
import { dateInWords, spanOf } from '../story/dates.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type AmountKind, amountKinds, type Position } from './amount-kinds.ts';
import { type AmountGroup, amountGroups } from './amounts.ts';
import { foreign } from './foreign.ts';
import { type Name, nameOf } from './names.ts';
import { type PositionsDrawing, positionsDrawing } from './positions-drawing.ts';
import { unitInWords } from './unit-in-words.ts';

/** What one demand or offer puts forward on one day. */
export interface PositionRow {
	/** In words. */
	day: string;
	by: Name[];
	/** Who described it, when that is not who put it forward. */
	describedBy?: Name;
	figures: AmountGroup['figures'];
	/** Whether the sources give different figures. */
	differ: boolean;
	/** The demand or offer. Without an address it is that of the page. */
	title: string;
	address?: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
}

export interface PositionsView {
	/** What is counted or measured. */
	of: string;
	/** The unit, with its period. */
	unit: string;
	/** The language of both, when it is not that of the story (BCP 47). */
	language?: string;
	/** Whose marks there are in the drawing. */
	parties: Name[];
	drawing: PositionsDrawing;
	rows: PositionRow[];
	/** Positions whose day is not known; they are in the table alone. */
	undated: number;
	/** All positions, when not all are shown: the latest are. */
	count?: number;
}

/** Positions on one page, so that it keeps its budget: 48 rows weigh about 4 KB. */
const MOST_ON_PAGE = 48;

function rowOf(story: Story, { demand, date, amounts }: Position, page: string): PositionRow {
	const { data } = demand;
	const isOwnDate = amounts.some((amount) => amount.date);
	const day =
		(isOwnDate ? undefined : data.dateInWords) ?? dateInWords(date, wordsOf(story).language);
	const [group] = amountGroups(story, amounts);
	return {
		day,
		by: data.by.map((id) => nameOf(story, id, date)),
		...(data.describedBy ? { describedBy: nameOf(story, data.describedBy, date) } : {}),
		figures: group?.figures ?? [],
		differ: group?.differ ?? false,
		title: data.title,
		...(demand.id === page ? {} : { address: addressOf(demand) }),
		...foreign(demand),
	};
}

function viewOf(story: Story, { positions: all }: AmountKind, page: string): PositionsView {
	const say = wordsOf(story);
	const positions = all.slice(-MOST_ON_PAGE);
	// In a translation, the words of a position that is translated.
	const said = positions.find(({ demand }) => demand.language === undefined) ?? positions[0];
	const [{ of = '', unit = '', period } = {}] = said?.amounts ?? [];
	const dated = positions.filter(({ date }) => spanOf(date));
	// A person’s mark is that of their party.
	const parties = new Set(
		positions.flatMap(({ demand, date }) =>
			demand.data.by.map((id) => partyOf(story, id, date) ?? id),
		),
	);
	const isLess = positions.length < all.length;
	return {
		of: say.capitalize(of),
		unit: unitInWords(say, { unit, period }),
		...(said ? foreign(said.demand) : {}),
		parties: [...parties].map((id) => nameOf(story, id)),
		drawing: positionsDrawing(
			dated.flatMap(({ date, demand, amounts }) =>
				amounts.map(({ value }) => ({
					date,
					value,
					marks: demand.data.by.map((id) => nameOf(story, id, date).mark),
				})),
			),
			say,
		),
		rows: positions.map((position) => rowOf(story, position, page)),
		undated: positions.length - dated.length,
		...(isLess ? { count: all.length } : {}),
	};
}

/** As many kinds, in order, as fit a page; the first always does. */
function thatFit(kinds: AmountKind[]): AmountKind[] {
	let count = 0;
	return kinds.filter(({ positions }, i) => {
		count += positions.length;
		return i === 0 || count <= MOST_ON_PAGE;
	});
}

/** How the positions moved on the matters that the page of a topic or a demand is about. */
export function positionsOn(
	story: Story,
	of: { topic: string } | { demand: string },
): PositionsView[] {
	const isAbout = ({ topics, positions }: AmountKind): boolean =>
		'topic' in of ? topics.has(of.topic) : positions.some(({ demand }) => demand.id === of.demand);
	const page = 'demand' in of ? of.demand : '';
	return thatFit(amountKinds(story).filter(isAbout)).map((kind) => viewOf(story, kind, page));
}
