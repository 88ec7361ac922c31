import type { Entry } from '../story/entry.ts';
import type { Words } from '../words/words-in.ts';

function attributionInWords(
	say: Words,
	{ attribution, via = '', translation }: Entry<'quotes'>['data'],
): string | undefined {
	if (attribution === 'via-outlet') return say('quote.viaOutlet', { via });
	if (attribution === 'via-spokesperson') return say('quote.viaSpokesperson', { via });
	if (attribution === 'paraphrase') return say('quote.paraphrase');
	if (attribution !== 'translated' || !translation) return undefined;
	return say('quote.translated', {
		language: say.languageName(translation.from),
		by: translation.by,
	});
}

/**
 * How the words of a quotation reached the source, when it does not simply quote the speaker, and that
 * they are a part of a longer one: a sentence without its full stop. `isTranslated`: whether they are
 * shown in translation; `excerpt`: why they are a part.
 */
export function wayInWords(
	say: Words,
	data: Entry<'quotes'>['data'],
	isTranslated: boolean,
	excerpt: string | undefined,
): string | undefined {
	const way =
		data.attribution === 'translated' && !isTranslated ? undefined : attributionInWords(say, data);
	return way && excerpt ? `${say('text.sentence', { text: way })} ${excerpt}` : (way ?? excerpt);
}
