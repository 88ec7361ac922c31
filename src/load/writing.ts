// The state of the story while somebody writes: what the development server shows, and what is wrong.
import { problemCounts } from '../checks/problem-counts.ts';
import { quotationsMatchReceipts } from '../checks/quotations-match-receipts.ts';
import { sortedProblems } from '../checks/sorted-problems.ts';
import type { PlacedProblem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import { buildStory, type Records, type Story } from '../story/graph.ts';
import type { Hold } from '../story/hold.ts';
import { tagOf } from '../story/tag-of.ts';
import type { Translation } from '../story/translation.ts';
import { divideEntries } from './divide-entries.ts';
import { divideTranslations } from './divide-translations.ts';
import { examineEntries } from './examine-entries.ts';
import { isError } from './is-error.ts';
import type { ReadEntry } from './read-entry.ts';
import { readImages } from './read-images.ts';
import { readPinnedCards } from './read-pinned-cards.ts';
import { readPublished } from './read-published.ts';
import { readReceipts } from './read-receipts.ts';
import type { ShownCache } from './shown-cache.ts';
import { type ShownEntries, shownEntries } from './shown-entries.ts';
import { shownTranslations } from './shown-translations.ts';
import { translatedStories } from './translated-stories.ts';
import { withWatch } from './with-watch.ts';

export interface Writing {
	folder: string;
	/** With what is held. Undefined until the content is sound enough for a page. */
	story?: Story;
	/** The same in the languages that it is translated into. */
	translations: ReadonlyMap<string, Story>;
	/** The entries shown that a build keeps out, and how long. */
	holds: ReadonlyMap<AnyEntry, Hold>;
	/** Everything that check:content would report, but for style; sorted. */
	problems: PlacedProblem[];
	/** How many they are, in words; empty when there are none. */
	counts: string;
	/** Files with problems that are shown as they were when they were last sound. */
	asBefore: ReadonlySet<string>;
	/** Files that are shown without references to what is not shown. */
	trimmed: ReadonlySet<string>;
	/** Files that are not shown at all: new ones with problems, and those that refer to them. */
	leftOut: ReadonlySet<string>;
}

let shown: ShownEntries | undefined;
/** By language. */
let translated: ReadonlyMap<string, Translation[]> = new Map();
let current: Writing | undefined;

/** A story without the receipts that are for other words or speakers: they prove nothing. */
function provenStory(
	entries: AnyEntry[],
	records: Records & Pick<Story, 'languages' | 'images' | 'pinned'>,
): Story {
	const story = buildStory(entries, records);
	const unproven = new Set(quotationsMatchReceipts(story).map(({ file }) => file));
	const receipts = [...records.receipts].filter(
		([id]) => !unproven.has(story.quotes.get(id)?.file ?? ''),
	);
	return buildStory(entries, { ...records, receipts: new Map(receipts) });
}

/** Takes what was read of a content folder as the present state. `cache` keeps what is shown. */
export function setWriting(read: ReadEntry[], folder: string, cache: ShownCache): Writing {
	const { problems, brand } = examineEntries(read, folder);
	const { originals, translations: sound, problems: ofTranslations } = divideTranslations(read);
	const translations = shownTranslations(sound, ofTranslations, translated);
	translated = translations;
	const { all } = divideEntries(withWatch(originals, folder).read);
	const { permalinks, editions } = readPublished(folder);
	const { receipts } = readReceipts(folder);
	const images = readImages(folder);
	const records = {
		receipts,
		permalinks,
		editions,
		pinned: readPinnedCards(folder).pinned,
		images,
		...(brand ? { brand } : {}),
		languages: [...translations.keys()],
	};
	const before = shown ?? cache.read();
	const now = shownEntries(all, before, records) ?? new Map<string, AnyEntry>();
	if (now.size > 0) cache.write(now);
	shown = now;
	const sorted = sortedProblems(problems);
	const present = new Map(all.flatMap(({ entry }) => (entry ? [[entry.file, entry]] : [])));
	const differing = [...now.keys()].filter((file) => now.get(file) !== present.get(file));
	const isBefore = (file: string) => now.get(file) === before.get(file);
	const story = now.size > 0 ? provenStory([...now.values()], records) : undefined;
	const inLanguages = story ? translatedStories(story, translations) : [];
	const faulty = ofTranslations.filter(isError).map(({ file }) => file);
	const translatedFiles = new Set([...translations.values()].flat().map(({ file }) => file));
	current = {
		folder,
		...(story ? { story } : {}),
		translations: new Map(inLanguages.map((one) => [tagOf(one), one])),
		holds: divideEntries([...now.values()].map((entry) => ({ entry, problems: [] }))).holds,
		problems: sorted,
		counts: sorted.length > 0 ? problemCounts(sorted) : '',
		asBefore: new Set([
			...differing.filter(isBefore),
			...faulty.filter((file) => translatedFiles.has(file)),
		]),
		trimmed: new Set(differing.filter((file) => !isBefore(file))),
		leftOut: new Set([
			...[...present.keys()].filter((file) => !now.has(file)),
			...faulty.filter((file) => !translatedFiles.has(file)),
		]),
	};
	return current;
}

/** The present state. Throws when nothing was read yet. */
export function writing(): Writing {
	if (!current) throw new Error('The content was not read before a page was asked for.');
	return current;
}
