import { dateInWords } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';

export interface StatusInWords {
	/** `Standing`. */
	status: string;
	/** Its day: `May 17, 2019`. */
	statusDay?: string;
	/** Both: `Standing as of May 17, 2019`. */
	statusLine: string;
}

/** Where a demand or offer stands and since when that is known. `short` abbreviates the month. */
export function statusInWords(
	story: Story,
	{ data }: Entry<'demands'>,
	{ short = false } = {},
): StatusInWords {
	const say = wordsOf(story);
	const status = say(`demandStatus.${data.status}`);
	if (data.statusDate === 'unknown') return { status, statusLine: status };
	// The day on which it was made may be known only in words.
	const words = data.statusDate === data.date ? data.dateInWords : undefined;
	const statusDay = words ?? dateInWords(data.statusDate, say.language, { month: short });
	return { status, statusDay, statusLine: say('status.asOf', { status, date: statusDay }) };
}
