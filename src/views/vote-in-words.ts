import type { Data } from '../schema/collections.ts';
import type { Words } from '../words/words-in.ts';
import { amountInWords } from './amount-in-words.ts';

type Vote = Pick<
	NonNullable<Data<'events'>['vote']>,
	'question' | 'for' | 'against' | 'abstained' | 'unit'
>;

/** A vote in a line: `Whether to accept the offer: 12 percent for, 88 against`. */
export function voteInWords(say: Words, vote: Vote): string {
	const figures = (
		[
			['vote.figureFor', vote.for],
			['vote.figureAgainst', vote.against],
			['vote.figureAbstained', vote.abstained],
		] as const
	).filter((one): one is [(typeof one)[0], number] => one[1] !== undefined);
	// The first figure alone has the unit.
	const words = figures.map(([key, value], i) => {
		const figure = i === 0 ? amountInWords(say, { value, unit: vote.unit }) : say.number(value);
		return say(key, { figure });
	});
	return say('vote.line', { question: vote.question, figures: say.list(words, 'unit') });
}
