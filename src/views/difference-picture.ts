import { wordCount } from '../story/balance.ts';
import type { Story } from '../story/graph.ts';
import { type DifferenceView, differenceView } from './difference.ts';
import { huesOf, MAX_ALT, type PictureContent, type Voice } from './picture-content.ts';
import { shorten } from './shorten.ts';

/**
 * Most words of a quotation in a column. Instead of cutting a longer one, the column shows our
 * words for the position.
 */
const MAX_WORDS_IN_COLUMN = 24;
const MAX_COLUMNS = 3;

type Cell = DifferenceView['cells'][number];

function voiceOf({ party, accounts }: Cell): Voice {
	const [first] = accounts;
	if (!first) return { name: party, none: 'No account' };
	if ('none' in first) return { name: party, none: first.none };
	if ('quote' in first && first.quote.isDirect) {
		const words = first.quote.shown.reduce((sum, segment) => sum + wordCount(segment), 0);
		if (words <= MAX_WORDS_IN_COLUMN) return { name: party, words: first.quote.shown };
	}
	return { name: party, position: first.position };
}

/**
 * The columns shown. Parties that have not said are left out, except beside a single account, which
 * would look like agreement if it were shown alone.
 */
function columnsOf(cells: Cell[]): Voice[] {
	const withAccount = cells.filter(({ accounts }) => accounts.some((one) => !('none' in one)));
	const shown = withAccount.length > 1 ? withAccount : cells;
	return shown.slice(0, MAX_COLUMNS).map(voiceOf);
}

function voiceInWords({ name, words, position, none }: Voice): string {
	return `${name.name}: ${words ? words.join(' ') : (position ?? none)}`;
}

/**
 * The share picture of a difference: the accounts side by side, in the story's order. Throws when
 * no difference has the id.
 */
export function differencePicture(story: Story, id: string): PictureContent {
	const { cells, question, state } = differenceView(story, id);
	const voices = columnsOf(cells);
	return {
		alt: shorten(`${question} ${voices.map(voiceInWords).join(' ')}`, MAX_ALT),
		hues: huesOf(voices.map(({ name }) => name)),
		body: {
			kind: 'voices',
			label: `Where accounts differ: ${state.toLowerCase()}`,
			title: question,
			voices,
		},
	};
}
