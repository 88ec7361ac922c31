// Who is the subject of an English verb.
import type { NameInText } from '../names-in-text.ts';
import { MASK } from '../own-texts.ts';
import type { Subject } from './subject-beside.ts';

const ADVERB =
	'(?:[a-z]+ly|also|then|later|again|still|once|often|never|has|have|had|since|further|first|now|even|both)';
/** Words that begin another clause, so that what stands before is not the subject. */
const CLAUSE =
	'that|which|who|whom|whose|and|or|but|nor|said|told|wrote|while|because|if|when|as|than';
const WORD = `(?! ?(?:${CLAUSE})\\b)[^ ,;:.?!\\n]+`;
/** Who speaks for a party, or what it speaks through. */
const ROLE = `(?:${[
	'officials?|leaders?|leadership|presidents?|spokes[a-z]+|representatives?|executives?|members?',
	'lawyers?|attorneys?|managers?|management|director|chief|chair[a-z]*|negotiators?|organi[sz]ers?',
	'owners?|founders?|head|mayor|council|statement|letter|message|release|note|page|website|survey',
	'column|email|post|text|report|filing|association|union|board|committee|group|coalition',
].join('|')})`;
/** `NAME’s vice president of communications in June, on the radio, also VERB`. */
const BETWEEN = new RegExp(
	`^(?:(?:[’']s?)?(?: [a-z-]+){0,3} ${ROLE})?` +
		`(?: (?:in|on|at|of|for|from|during|after|before|since|by)(?: ${WORD}){1,4}){0,3}` +
		`(?:,[^;:.?!,]{1,100}(?:,[^;:.?!,]{1,60})?,)?(?:,? who)?(?: ${ADVERB}){0,3} $`,
);
/** `…, NAME, also VERB`. */
const AFTER_APPOSITION = new RegExp(`^,(?: ${ADVERB}){0,3} $`);
/** `… and also VERB`: the subject is that of the verb before. */
export const AND_ALSO = new RegExp(`\\b(?:and|but)(?: ${ADVERB}){0,2} $`);
/** `“…,” VERB NAME`. */
const AFTER_QUOTATION = new RegExp(`${MASK},? $`);
/** `both sides also VERB`. */
const ALL_SIDES = new RegExp(
	`\\b(?:both|each|either|neither|the two|the) (?:sides?|parties|party)(?: ${ADVERB}){0,2} $`,
	'i',
);
const PRONOUN = new RegExp(`\\b(?:it|he|she|they)(?: ${ADVERB}){0,3} $`, 'i');

/**
 * The name, if any, that is the subject of an English verb; `sides` when it is all parties. `sentence`
 * is what stands before the verb in its sentence.
 */
export function englishSubject(
	text: string,
	names: NameInText[],
	{ words, at }: { words: string; at: number },
	sentence: string,
): Subject {
	if (ALL_SIDES.test(sentence)) return 'sides';
	if (AFTER_QUOTATION.test(sentence)) {
		const after = names.find(({ start }) => start > at);
		if (after && /^ (?:the )?$/.test(text.slice(at + words.length, after.start))) return after;
	}
	const before = names.filter(({ end }) => end <= at);
	const inSentence = before.filter(({ start }) => start >= at - sentence.length);
	if (PRONOUN.test(sentence)) return before.at(-1);
	// With one name in the sentence, there is no doubt who goes on speaking.
	if (AND_ALSO.test(sentence) && inSentence.length === 1) return inSentence[0];
	return (
		inSentence.findLast(({ end }) => BETWEEN.test(text.slice(end, at))) ??
		inSentence.findLast(
			({ start, end }) =>
				text.slice(0, start).endsWith(', ') && AFTER_APPOSITION.test(text.slice(end, at)),
		)
	);
}
