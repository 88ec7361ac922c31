// Meaningless prose that compresses about as well as real prose: mostly common words, some rare
// ones, sentences of 8 to 22 words.
import type { Random } from './random.ts';

const COMMON =
	'the of and to in that it was for on with as they at by this from had not are but were which their have been one all would there when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over even most after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
		' ',
	);
const RARE =
	'harbour contract roster clinic statement offer warehouse mediator ballot member manager facility schedule overtime pension agreement proposal appointment waiting shortage staffing turnover negotiation settlement arbitration regulator hearing testimony complaint inspection deadline extension package wage premium benefit coverage vacancy recruitment retention supervisor department regional national delegate picket walkout notice ratification provision clause grievance committee chamber council minister senator assembly district inquiry audit figure estimate average percentage quarter budget surplus deficit investment equipment maintenance container terminal vessel operator carrier freight customs tariff exporter importer driver shift rotation injury safety training certificate licence standard guideline protocol emergency response volunteer resident neighbour school hospital pharmacy insurance referral therapist specialist counsellor psychologist physician nurse patient family community'.split(
		' ',
	);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Sentences of `count` words in all. They have no punctuation but commas and full stops. */
export function prose(chance: Random, count: number): string {
	const words = Array.from({ length: count }, () =>
		chance.below(5) === 0 ? chance.pick(RARE) : chance.pick(COMMON),
	);
	const sentences: string[] = [];
	for (let at = 0; at < count; ) {
		const length = count - at < 16 ? count - at : Math.min(8 + chance.below(15), count - at - 8);
		const sentence = words.slice(at, at + length);
		if (length > 12) sentence[5] += ',';
		sentences.push(`${capital(sentence.join(' '))}.`);
		at += length;
	}
	return sentences.join(' ');
}

/** `count` rare words, for a title or a name. */
export const title = (chance: Random, count: number): string =>
	capital(Array.from({ length: count }, () => chance.pick(RARE)).join(' '));
