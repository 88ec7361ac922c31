import { sortedProblems } from '../../checks/sorted-problems.ts';
import { checkStyle } from '../../checks/style/check-style.ts';
import { type Examined, examineEntries } from '../../load/examine-entries.ts';
import { placeProblems } from '../../load/place-problems.ts';
import type { ReadEntry } from '../../load/read-entry.ts';
import { readReceipts } from '../../load/read-receipts.ts';
import type { Receipts } from '../../schema/receipt.ts';
import { addressOf } from '../../story/addresses.ts';
import { balance } from '../../story/balance.ts';
import { dateInWords } from '../../story/dates.ts';
import type { AnyEntry } from '../../story/entry.ts';
import { buildStory, type Story } from '../../story/graph.ts';
import { holdInWords } from '../../story/hold.ts';
import { titleOf } from '../../views/entry-links.ts';
import type { DeskState, EntryCard, PartyShare } from '../protocol.ts';

const isBroken = ({ problems }: ReadEntry): boolean =>
	problems.some(({ severity }) => severity === undefined);

/** A broken entry may lack what its title is made of, and a folder its story. */
function titleIn(story: Story | undefined, entry: AnyEntry): string {
	const { name, title, question, headline } = entry.data as Record<string, unknown>;
	try {
		if (story) return String(titleOf(story, entry) ?? entry.id);
	} catch {
		// What can be read of it stands for it.
	}
	return String(name ?? title ?? question ?? headline ?? entry.id);
}

/** The date of an entry in words. What a broken entry holds may be none. */
function whenOf(data: Record<string, unknown>, language: string): string | undefined {
	const date = data.date ?? data.saidOn;
	if (typeof date !== 'string') return undefined;
	try {
		return dateInWords(date, language);
	} catch {
		return date;
	}
}

function cardOf(
	one: ReadEntry,
	story: Story | undefined,
	receipts: Receipts,
	holds: Examined['holds'],
): EntryCard[] {
	const { entry } = one;
	if (!entry) return [];
	const { collection, id, file, data } = entry;
	const hold = holds.get(entry);
	const state = collection === 'quotes' ? receipts.get(id)?.state : undefined;
	const when = whenOf(data, story?.story.data.language ?? 'en');
	return [
		{
			collection,
			id,
			file,
			title: titleIn(story, entry),
			data: data as Record<string, unknown>,
			...(when ? { when } : {}),
			address: addressOf(entry),
			isBroken: isBroken(one),
			...(hold ? { hold: holdInWords(hold) } : {}),
			...(state ? { state } : {}),
		},
	];
}

const sharesOf = (story: Story): PartyShare[] =>
	balance(story).map(({ party, ...counts }) => ({
		id: party.id,
		name: party.data.short,
		...counts,
	}));

/** The story of a content folder as the desk shows it, with every problem `check:content` finds. */
export function deskState(
	folder: string,
	read: ReadEntry[],
): Omit<DeskState, 'texts' | 'undo' | 'today'> {
	const { receipts } = readReceipts(folder);
	const sound = read.flatMap((one) => (one.entry && !isBroken(one) ? [one.entry] : []));
	const { whole, holds, problems } = examineEntries(read, folder);
	const hasStory = sound.some(({ collection }) => collection === 'story');
	const story = whole ?? (hasStory ? buildStory(sound, { receipts }) : undefined);
	const style = story ? placeProblems(checkStyle(story, sound), folder) : [];
	return {
		folder,
		...(story
			? {
					story: {
						title: story.story.data.shortTitle,
						language: story.story.data.language,
						asOf: story.story.data.asOf,
						parties: story.story.data.parties,
					},
				}
			: {}),
		entries: read.flatMap((one) => cardOf(one, story, receipts, holds)),
		problems: sortedProblems([...problems, ...style]),
		balance: story ? sharesOf(story) : [],
	};
}
