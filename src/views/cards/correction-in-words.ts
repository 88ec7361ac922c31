import type { Words } from '../../words/words-in.ts';
import type { CardCorrection } from './card.ts';

/** What was corrected in an entry, without the date: what it said, what it says, and how much more. */
export const correctionInWords = (say: Words, { before, now, others }: CardCorrection): string =>
	[
		say('correction.before', { text: before }),
		say('correction.now', { text: now }),
		...(others > 0 ? [say('card.otherCorrections', { count: others })] : []),
	].join(' ');
