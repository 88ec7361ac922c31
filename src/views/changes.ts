// The page that lists what changed from each edition to the next.

import type { CollectionName } from '../schema/collections.ts';
import { changesAddress } from '../story/addresses.ts';
import type { Snapshot } from '../story/editions.ts';
import { splitKey } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { memoisePerStory } from '../story/memoise.ts';
import { wordsOf } from '../story/words-of.ts';
import { type ChangeOutline, changeOutline, countsInWords } from './change-outline.ts';
import { type ChangeStep, changeSteps } from './change-steps.ts';
import { PAGE_ROOM } from './change-weight.ts';
import type { Step } from './edition-changes.ts';
import { type EditionName, editionName, editionsKnown } from './editions-known.ts';
import type { EntryLink } from './entry-links.ts';
import { READING_ORDER } from './reading-order.ts';

/** A step as the page has room for it: with all changes, with their outline, or their number only. */
export interface StepSection {
	from: number;
	to: EditionName;
	changes?: Step;
	outline?: ChangeOutline;
	/** `24 changed, 2 new`; empty when nothing that readers see changed. */
	counts: string;
	/** The page that has all changes of a step that has only their number here. */
	address?: string;
}

export interface ChangesView {
	/** Newest first. */
	sections: StepSection[];
	/** The editions before those of the sections, newest first. */
	earlier: EntryLink[];
	/** The oldest edition that is known. */
	first: EditionName;
	/** What that edition holds, collection by collection: `8 questions`. */
	holds: string[];
}

/** The most sections, and editions before them that are linked to; each page of one leads on. */
const MOST_SECTIONS = 40;
const MOST_EARLIER = 150;
/** A section without changes, and a link to an edition, in estimated bytes. */
const SECTION_WEIGHT = 60;
const LINK_WEIGHT = 10;

type CountedCollection = Exclude<CollectionName, 'story'>;

function countIn(story: Story, edition: Snapshot, collection: CountedCollection): number {
	// The current edition needs no snapshot to be counted.
	if (!story.editions.includes(edition)) return story[collection].size;
	const keys = Object.keys(edition.entries);
	return keys.filter((key) => splitKey(key).collection === collection).length;
}

function contentsInWords(story: Story, edition: Snapshot): string[] {
	const say = wordsOf(story);
	return READING_ORDER.flatMap((collection) => {
		if (collection === 'story') return [];
		const count = countIn(story, edition, collection);
		return count === 0 ? [] : [say(`count.${collection}`, { count })];
	});
}

const pageOf = ({ to }: Step): string => changesAddress(String(to.edition));

function section(story: Story, { step, weight, parts }: ChangeStep, room: number) {
	const { from, to } = step;
	const start = { from, to, counts: countsInWords(wordsOf(story), step) };
	if (weight <= room) return { section: { ...start, changes: step }, weight };
	const outline = parts.length > 0 ? changeOutline(story, step, parts) : undefined;
	if (outline && outline.weight <= room)
		return { section: { ...start, outline }, weight: outline.weight };
	return { section: { ...start, address: pageOf(step) }, weight: 0 };
}

/** The changes between each edition and the one before it. All share the room of one page. */
export const changesView = memoisePerStory((story: Story): ChangesView => {
	const [first] = editionsKnown(story) as [Snapshot, ...Snapshot[]];
	const steps = changeSteps(story);
	const shown = steps.slice(0, MOST_SECTIONS);
	const earlier = steps.slice(MOST_SECTIONS, MOST_SECTIONS + MOST_EARLIER);
	let room = PAGE_ROOM - (shown.length - 1) * SECTION_WEIGHT - earlier.length * LINK_WEIGHT;
	const sections = shown.map((one) => {
		const made = section(story, one, room);
		room -= made.weight;
		return made.section;
	});
	return {
		sections,
		earlier: earlier.map(({ step }) => ({
			title: String(step.to.edition),
			address: pageOf(step),
		})),
		first: editionName(story, first),
		holds: contentsInWords(story, first),
	};
});

/** The steps that `/changes/` does not show in full, newest first: each has a page of its own. */
export function stepsWithPage(story: Story): ChangeStep[] {
	const inFull = new Set(changesView(story).sections.map(({ changes }) => changes));
	return changeSteps(story).filter(({ step }) => !inFull.has(step));
}

/** Where the changes of a step are shown word by word. */
export const stepAddress = (story: Story, { step }: ChangeStep): string =>
	stepsWithPage(story).some((one) => one.step === step)
		? pageOf(step)
		: `/changes/#edition-${step.to.edition}`;
