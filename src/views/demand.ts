import { addressOf } from '../story/addresses.ts';
import { dateInWords } from '../story/dates.ts';
import { demandSide } from '../story/demand-side.ts';
import type { Entry } from '../story/entry.ts';
import { inOrder, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { affiliated } from './affiliated.ts';
import { foreign } from './foreign.ts';
import { kindInWords } from './kind-in-words.ts';
import { type Name, nameOf } from './names.ts';
import { type CitationName, citationNames } from './source-name.ts';
import { type StatusInWords, statusInWords } from './status-in-words.ts';

/** A demand, offer or decision, with its status. */
export interface DemandView extends StatusInWords {
	id: string;
	title: string;
	kind: string;
	address: string;
	by: Name[];
	/** Empty for a topic for talks, which nobody asks of anybody. */
	to: Name[];
	/** `Demand (by: Ada Lovelace (The Union); to: The Company)`. */
	inWords: string;
	/** Who described it, when that is not who makes it. */
	describedBy?: Name;
	/** What the status rests on. */
	statusNote?: string;
	/** The language of its texts, when it is not that of the story (BCP 47). */
	language?: string;
	/** The language of when it was made and of the period it names, when an author wrote them in it. */
	madeIn?: string;
	windowIn?: string;
	/** When it was made, in words. */
	made?: string;
	/** The period or deadline it names, in words. */
	window?: string;
	sources: CitationName[];
	parts: DemandView[];
	partsAreExamples: boolean;
}

/** The parts of a demand or offer, in the author’s order. */
export const partsOf = (story: Story, id: string): Entry<'demands'>[] =>
	inOrder(
		story,
		(story.linksTo.get(`demands/${id}`) ?? [])
			.filter((link) => link.path?.[0] === 'partOf')
			.map((link) => link.from as Entry<'demands'>),
	);

function madeInWords({ date, dateInWords: words }: Entry<'demands'>['data'], language: string) {
	if (words) return words;
	return date === 'unknown' ? undefined : dateInWords(date, language);
}

/** Somebody who is no entry of the story: a description without a link. */
const describedName = (words: string): Name => ({
	id: '',
	name: words,
	short: words,
	address: '',
	anonymous: '',
});

function inWords(story: Story, demand: Entry<'demands'>, by: Name[], to: Name[]): string {
	const say = wordsOf(story);
	const named = (names: Name[]) => say.list(affiliated(story, names).map(({ name }) => name));
	const values = { kind: kindInWords(story, demand), by: named(by) };
	const isTopic = demandSide(demand) === 'topics';
	if (to.length === 0) return say(isTopic ? 'demand.namedBy' : 'demand.by', values);
	return say(isTopic ? 'demand.namedByTo' : 'demand.byTo', { ...values, to: named(to) });
}

/** A demand or offer with its parts. Throws when no demand has the id. */
export function demandView(story: Story, id: string): DemandView {
	const demand = story.demands.get(id);
	if (!demand) throw new Error(`No demand or offer has the id “${id}”.`);
	const { data } = demand;
	const { language } = story.story.data;
	const made = madeInWords(data, language);
	const by = data.by.map((one) => nameOf(story, one));
	const to = [
		...data.to.map((one) => nameOf(story, one)),
		...(data.toInWords ? [describedName(data.toInWords)] : []),
	];
	return {
		id,
		title: data.title,
		...foreign(demand),
		kind: kindInWords(story, demand),
		address: addressOf(demand),
		by,
		to,
		inWords: inWords(story, demand, by, to),
		...(data.describedBy ? { describedBy: nameOf(story, data.describedBy) } : {}),
		...statusInWords(story, demand),
		...(data.statusNote ? { statusNote: data.statusNote } : {}),
		...(made ? { made } : {}),
		...(data.dateInWords && demand.language ? { madeIn: demand.language } : {}),
		...(data.window ? { window: data.windowInWords ?? dateInWords(data.window, language) } : {}),
		...(data.windowInWords && demand.language ? { windowIn: demand.language } : {}),
		sources: citationNames(story, data.sources),
		parts: partsOf(story, id).map((part) => demandView(story, part.id)),
		partsAreExamples: data.partsAreExamples,
	};
}
