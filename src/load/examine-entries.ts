// Makes a story from the entries that were read, and lists all problems with their places.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { checkNames } from '../checks/check-names.ts';
import { checkStory } from '../checks/check-story.ts';
import { nothingNeedsWhatIsHeld } from '../checks/nothing-needs-what-is-held.ts';
import { translationsAreNeutral } from '../checks/translations-are-neutral.ts';
import { nearest } from '../schema/nearest.ts';
import type { PlacedProblem, Problem } from '../schema/problem.ts';
import type { Receipts } from '../schema/receipt.ts';
import type { Brand } from '../story/brand/brand.ts';
import type { AnyEntry } from '../story/entry.ts';
import { figureFiles } from '../story/figure-files.ts';
import { buildStory, type Records, type Story } from '../story/graph.ts';
import type { Hold } from '../story/hold.ts';
import { imageBeside } from '../story/image-beside.ts';
import { tagOf } from '../story/tag-of.ts';
import { readBrand } from './brand/read-brand.ts';
import { divideEntries } from './divide-entries.ts';
import { divideTranslations } from './divide-translations.ts';
import { isError } from './is-error.ts';
import { missingRecords } from './missing-records.ts';
import { placeProblems } from './place-problems.ts';
import { problemsOfHeld } from './problems-of-held.ts';
import type { ReadEntry } from './read-entry.ts';
import { readImages } from './read-images.ts';
import { readPinnedCards } from './read-pinned-cards.ts';
import { readPublished } from './read-published.ts';
import { readReceipts } from './read-receipts.ts';
import { translatedStories } from './translated-stories.ts';
import { unreadFiles } from './unread-files.ts';
import { withWatch } from './with-watch.ts';

/** What is wrong with the name of a content folder; undefined when it is one. */
function folderProblem(folder: string): PlacedProblem | undefined {
	if (existsSync(folder) && statSync(folder).isDirectory()) return undefined;
	const parent = dirname(folder);
	const folders = existsSync(parent)
		? readdirSync(parent, { withFileTypes: true }).filter((one) => one.isDirectory())
		: [];
	const meant = nearest(
		basename(folder),
		folders.map(({ name }) => name),
	);
	return {
		file: '',
		line: 1,
		what: existsSync(folder) ? `${folder} is a file and no folder` : `there is no folder ${folder}`,
		fix: `CONTENT_DIR names the folder of the story, from the root of the project; without it that is content.${meant ? ` Did you mean ${meant}?` : ''}`,
	};
}

const NO_STORY: Problem = {
	file: 'story.mdx',
	line: 1,
	what: 'the file story.mdx is missing',
	fix: 'It contains the headline, the parties and the short version; see the content reference in content/README.md.',
};

export interface Examined {
	/** The story as a build publishes it. Left out when any problem is an error. */
	story?: Story;
	/**
	 * The story with what is held, as those who write it see it; the same as `story` when nothing is.
	 * Left out with `story`.
	 */
	whole?: Story;
	/** The published story in each language that it is translated into; empty without `story`. */
	translations: Story[];
	/** The face of the newsroom; left out when it has none, or a problem. */
	brand?: Brand;
	/** The entries that a build keeps out, and how long. */
	holds: Map<AnyEntry, Hold>;
	problems: PlacedProblem[];
}

interface Context {
	records: Records & Pick<Story, 'languages' | 'images' | 'pinned'>;
	/** Whether nothing is known to be missing but entries with problems. */
	isComplete: boolean;
}

/** Builds a story from the sound ones of the entries that were read, and applies all rules to it. */
function examineStory(read: ReadEntry[], { records, isComplete }: Context) {
	const sound = read.flatMap(({ entry, problems }) =>
		entry && !problems.some(isError) ? [entry] : [],
	);
	if (!sound.some(({ collection }) => collection === 'story')) return { problems: [] };
	const story = buildStory(sound, records);
	const problems = checkStory(story, sound, isComplete && sound.length === read.length);
	return { story, problems };
}

/** The receipts of the quotations that are published. */
const publicReceipts = (receipts: Receipts, holds: Map<AnyEntry, Hold>): Receipts => {
	const held = new Set([...holds.keys()].filter((one) => one.collection === 'quotes'));
	const ids = new Set([...held].map(({ id }) => id));
	return ids.size === 0 ? receipts : new Map([...receipts].filter(([id]) => !ids.has(id)));
};

/** The image files that figures name, by their path in the content folder. */
const imagesOf = (entries: AnyEntry[]): Set<string> =>
	new Set(
		entries.flatMap((one) =>
			one.collection === 'figures'
				? figureFiles(one).map(({ name }) => imageBeside(one, name))
				: [],
		),
	);

/** What is wrong in a draft stops nothing. */
const softened = (problems: Problem[], holds: ReadonlyMap<string, Hold>): Problem[] =>
	problems.map((one) =>
		holds.get(one.file) === 'draft' ? { ...one, severity: 'warning' as const } : one,
	);

/**
 * Builds and checks the story. `folder` is the content folder, which also holds receipts,
 * permalinks and editions; the command that writes the receipts ignores them here.
 */
export function examineEntries(
	read: ReadEntry[],
	folder: string,
	{ receipts: use = 'checked' }: { receipts?: 'checked' | 'ignored' } = {},
): Examined {
	const noFolder = read.length === 0 ? folderProblem(folder) : undefined;
	if (noFolder) return { problems: [noFolder], translations: [], holds: new Map() };
	const { originals: unwatched, translations, problems: inTranslations } = divideTranslations(read);
	const { read: originals, problems: watchProblems } = withWatch(unwatched, folder);
	const { published, all, holds } = divideEntries(originals);
	const entriesOf = (some: ReadEntry[]) => some.flatMap(({ entry }) => entry ?? []);
	const entries = entriesOf(all);
	const { receipts, problems: receiptProblems } =
		use === 'checked' ? readReceipts(folder) : { receipts: new Map(), problems: [] };
	const { brand, problems: brandProblems } = readBrand(folder, [
		...published.map(({ entry }) => entry),
		...translations.values(),
	]);
	const { pinned, problems: pinnedProblems } = readPinnedCards(folder);
	const records = {
		...readPublished(folder),
		pinned,
		...(brand ? { brand } : {}),
		images: readImages(folder),
		languages: [...translations.keys()],
	};
	const missing = missingRecords(folder, entriesOf(published), records, use === 'checked');
	const ofHeld = nothingNeedsWhatIsHeld(entries, holds, records.permalinks);
	const isComplete = records.problems.length === 0 && missing.length === 0;
	const { story, problems: found } = examineStory(published, {
		records: { ...records, receipts: publicReceipts(receipts, holds) },
		isComplete: isComplete && ofHeld.length === 0,
	});
	const heldFiles = new Map([...holds].map(([{ file }, hold]) => [file, hold]));
	const { story: whole = story, problems: later = found } =
		holds.size > 0 ? examineStory(all, { records: { ...records, receipts }, isComplete }) : {};
	const inLanguages = story ? translatedStories(story, translations) : [];
	const problems = [
		...unreadFiles(folder, imagesOf(entries)),
		...softened([...all.flatMap((one) => one.problems), ...checkNames(entries)], heldFiles),
		...receiptProblems,
		...watchProblems,
		...records.problems,
		...pinnedProblems,
		...brandProblems,
		...missing,
		...(entries.some((entry) => entry.collection === 'story') ? [] : [NO_STORY]),
		...ofHeld,
		...inTranslations,
		...inLanguages.flatMap((one) =>
			translationsAreNeutral(one, translations.get(tagOf(one)) ?? []),
		),
		...problemsOfHeld(found, later, heldFiles),
	];
	const isSound = story !== undefined && !problems.some(isError);
	return {
		...(isSound ? { story, whole } : {}),
		...(brand ? { brand } : {}),
		translations: isSound ? inLanguages : [],
		holds,
		problems: placeProblems(problems, folder),
	};
}
