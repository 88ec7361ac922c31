import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { kindInWords } from './kind-in-words.ts';
import { demandStatus } from './labels.ts';
import { type Name, nameOf } from './names.ts';
import { type CitationName, citationNames } from './source-name.ts';

/** A demand, offer, proposal, condition or call, with its status. */
export interface DemandView {
	id: string;
	title: string;
	kind: string;
	address: string;
	by: Name[];
	to: Name[];
	/** Who described it, when that is not who makes it. */
	describedBy?: Name;
	status: string;
	/** The day of the status, in words: `June 10, 2019`, or `date not known`. */
	statusDate: string;
	/** What the status rests on. */
	statusNote?: string;
	/** When it was made, in words. */
	made?: string;
	/** The period or deadline it names, in words. */
	window?: string;
	sources: CitationName[];
	parts: DemandView[];
	partsAreExamples: boolean;
}

/** The parts of a demand or offer, in the order of their files. */
export const partsOf = (story: Story, id: string): Entry<'demands'>[] =>
	(story.linksTo.get(`demands/${id}`) ?? [])
		.filter((link) => link.path?.[0] === 'partOf')
		.map((link) => link.from as Entry<'demands'>);

/** A demand or offer with its parts. Throws when no demand has the id. */
export function demandView(story: Story, id: string): DemandView {
	const demand = story.demands.get(id);
	if (!demand) throw new Error(`No demand or offer has the id “${id}”.`);
	const { data } = demand;
	const { language } = story.story.data;
	return {
		id,
		title: data.title,
		kind: kindInWords(demand),
		address: addressOf(demand),
		by: data.by.map((one) => nameOf(story, one)),
		to: data.to.map((one) => nameOf(story, one)),
		...(data.describedBy ? { describedBy: nameOf(story, data.describedBy) } : {}),
		status: demandStatus[data.status],
		statusDate: dateInWords(data.statusDate, language),
		...(data.statusNote ? { statusNote: data.statusNote } : {}),
		...(data.date === 'unknown' ? {} : { made: dateInWords(data.date, language) }),
		...(data.window ? { window: data.windowInWords ?? dateInWords(data.window, language) } : {}),
		sources: citationNames(story, data.sources),
		parts: partsOf(story, id).map((part) => demandView(story, part.id)),
		partsAreExamples: data.partsAreExamples,
	};
}
