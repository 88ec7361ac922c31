import type { Data } from '../schema/collections.ts';
import { numberInWords } from './number-in-words.ts';

type Vote = Pick<
	NonNullable<Data<'events'>['vote']>,
	'question' | 'for' | 'against' | 'abstained' | 'unit'
>;

/** A vote in a line: `Whether to accept the offer: 12 percent for, 88 against`. */
export function voteInWords(vote: Vote, language: string): string {
	const figures = (
		[
			['for', vote.for],
			['against', vote.against],
			['abstained', vote.abstained],
		] as const
	).filter((one): one is [(typeof one)[0], number] => one[1] !== undefined);
	const words = figures.map(([answer, value], i) =>
		[numberInWords(value, language), ...(i === 0 ? [vote.unit] : []), answer].join(' '),
	);
	return `${vote.question}: ${words.join(', ')}`;
}
