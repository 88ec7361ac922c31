import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Words } from '../words/words-in.ts';
import { asSentence } from './cards/as-sentence.ts';
import { type AccountView, type DifferenceView, differenceView } from './difference.ts';
import { evenAccounts } from './even-accounts.ts';
import type { Name } from './names.ts';
import { huesOf, MAX_ALT, type PictureContent, type Voice } from './picture-content.ts';
import { shorten } from './shorten.ts';

/** Most parties set in columns; more are set in rows, where only positions have room. */
const MAX_COLUMNS = 3;
/** Characters in a line of the question, and in a line of one, two or three columns. */
const QUESTION_LINE = 44;
const COLUMN_LINES = [0, 74, 36, 23];
/** Lines under a question of one line and of two: for words, and for the positions of two accounts. */
const LINES = { words: [0, 7, 5], positions: [0, 5, 4] };
/** Lines break between words, so they are not full. */
const FILLED = 0.9;

type Cell = DifferenceView['cells'][number];
type Given = Exclude<AccountView, { none: string }>;

const givenBy = ({ accounts }: Cell): Given[] =>
	accounts.filter((account): account is Given => !('none' in account));
const firstOf = (cell: Cell): Given | undefined => givenBy(cell)[0];

/**
 * The words of an account, when the party itself says them, they are whole, and have `most` characters
 * at most. There is no room to name a person who speaks for it, nor to say that the words are a part.
 */
function ownWordsOf(party: Name, account: Given | undefined, most: number): string[] | undefined {
	if (!account || !('quote' in account) || !account.quote.isDirect) return undefined;
	const { speakers, excerpt } = account.quote;
	if (excerpt || speakers.some(({ id }) => id !== party.id)) return undefined;
	return account.excerpt.join(' ').length <= most ? account.excerpt : undefined;
}

/** How many characters each of so many columns has room for under the question. */
function roomUnder(question: string, columns: number, of: keyof typeof LINES): number {
	const lines = LINES[of][Math.ceil(question.length / QUESTION_LINE)] ?? 0;
	return lines * (COLUMN_LINES[columns] ?? 0) * FILLED;
}

/**
 * Whether the words of all accounts have room. Quotations are never cut, and those of one party do
 * not stand beside a mere position of another.
 */
function areWordsShown(question: string, shown: Cell[]): boolean {
	const most = roomUnder(question, shown.length, 'words');
	return shown
		.filter(firstOf)
		.every((cell) => ownWordsOf(cell.party, firstOf(cell), most) !== undefined);
}

const positionsOf = (say: Words, given: Given[]): string =>
	given.map(({ position }) => asSentence(say, position)).join(' ');

/**
 * How many accounts of each party are shown: two if they have room, since a second may qualify the
 * first; else one, or all if a party has only one.
 */
function accountsShown(say: Words, question: string, shown: Cell[]): number {
	const given = shown.filter(firstOf);
	const most = roomUnder(question, shown.length, 'positions');
	const counts = given.map((cell) => givenBy(cell).length);
	const two = evenAccounts(counts, Math.min(2, Math.max(...counts)));
	const texts = given.map((cell) => positionsOf(say, givenBy(cell).slice(0, two)));
	return texts.every(({ length }) => length <= most) ? two : evenAccounts(counts, 1);
}

const silenceOf = (say: Words, { accounts }: Cell): string =>
	accounts.find((account) => 'none' in account)?.none ?? say('account.none');

/** How a party is shown. `most`: how many of its accounts; words are shown of the first alone. */
function voiceOf(say: Words, cell: Cell, most: number, withWords: boolean): Voice {
	const given = givenBy(cell).slice(0, most);
	const [account, ...others] = given;
	const name = cell.party;
	if (!account) return { name, none: silenceOf(say, cell) };
	if (others.length > 0) return { name, position: positionsOf(say, given) };
	const words = withWords ? ownWordsOf(name, account, Number.POSITIVE_INFINITY) : undefined;
	return { name, position: account.position, ...(words ? { words } : {}) };
}

/** `Declined, as of June 9, 2019: the council and the port.` */
function silenceInWords(say: Words, cells: Cell[]): string {
	const byReason = Map.groupBy(cells, (cell) => silenceOf(say, cell));
	return [...byReason]
		.map(([silence, those]) => {
			const parties = those.map(({ party }) => party.short);
			return say('picture.silence', { silence, parties: say.list(parties, 'unit') });
		})
		.join(' ');
}

/** The first of what outlets report: beside a single account it is what makes the accounts differ. */
function reportedInWords(say: Words, [first]: DifferenceView['alsoReported']): string {
	if (!first) return '';
	const source = say('source.inALine', first.source);
	return say('card.alsoReported', { position: asSentence(say, first.position), source });
}

/**
 * The parties shown, and those without an account, which are only named. Beside a single account
 * they are shown too: alone it would look like agreement.
 */
function partiesOf(cells: Cell[]): { shown: Cell[]; silent: Cell[] } {
	const given = cells.filter(firstOf);
	if (given.length <= 1 && cells.length <= MAX_COLUMNS) return { shown: cells, silent: [] };
	return { shown: given, silent: cells.filter((cell) => !given.includes(cell)) };
}

/** Most characters of each party’s text in the alternative text, from all of it to the least. */
const MAX_TEXTS = [800, 400, 250, 160, 110, 80, 60, 45, 30, 18];

const textOf = (say: Words, { words, position, none }: Voice): string =>
	words?.join(' ') ?? asSentence(say, position ?? none ?? '');

/**
 * The picture in words. If they are too many, it has the short names of the parties, then the
 * positions in place of quotations, and then the text of every party cut to the same length.
 */
function altOf(
	say: Words,
	question: string,
	cells: Cell[],
	most: number,
	voices: Voice[],
	note: string,
): string {
	const inWords = (all: Voice[], name: 'name' | 'short', length: number) =>
		[
			question,
			...all.map((voice) =>
				say('text.labelled', {
					label: voice.name[name],
					text: shorten(textOf(say, voice), length),
				}),
			),
			note,
		]
			.join(' ')
			.trim();
	const positions = cells.map((cell) => voiceOf(say, cell, most, false));
	const alts = [
		inWords(voices, 'name', Number.POSITIVE_INFINITY),
		inWords(voices, 'short', Number.POSITIVE_INFINITY),
		...MAX_TEXTS.map((length) => inWords(positions, 'short', length)),
	];
	return shorten(alts.find((alt) => alt.length <= MAX_ALT) ?? alts.at(-1) ?? '', MAX_ALT);
}

/**
 * The share picture of a difference: the accounts side by side, in the story's order. Throws when
 * no difference has the id.
 */
export function differencePicture(story: Story, id: string): PictureContent {
	const say = wordsOf(story);
	const { cells, question, state, alsoReported } = differenceView(story, id);
	const { shown, silent } = partiesOf(cells);
	const most = accountsShown(say, question, shown);
	const withWords = most === 1 && areWordsShown(question, shown);
	const voices = shown.map((cell) => voiceOf(say, cell, most, withWords));
	const isAlone = shown.filter(firstOf).length === 1;
	const note = silenceInWords(say, silent) || (isAlone ? reportedInWords(say, alsoReported) : '');
	return {
		alt: altOf(say, question, shown, most, voices, note),
		hues: huesOf(voices.map(({ name }) => name)),
		body: {
			kind: 'voices',
			label: say('picture.differenceLabel', { state }),
			title: question,
			voices,
			layout: shown.length > MAX_COLUMNS ? 'rows' : 'columns',
			...(note ? { note } : {}),
		},
	};
}
