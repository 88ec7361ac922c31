import { attributionGrammar } from '../story/attribution/attribution-grammar.ts';
import { attributionVerbs } from '../story/attribution-verbs.ts';
import { styleRules } from './style/style-rules.ts';

/**
 * Which checks stand down because they know nothing of a language (BCP 47), in a line without full
 * stop. Empty for one that all of them know. Style is checked by `npm run check:content` alone.
 */
export function checksNotSpoken(language: string, { style }: { style: boolean }): string[] {
	const hasVerbs = attributionGrammar(language) || attributionVerbs(language).length > 0;
	const missing = [
		...(hasVerbs ? [] : ['verbs that take sides']),
		...(style && !styleRules(language) ? ['style'] : []),
	];
	if (missing.length === 0) return [];
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
	return [`not checked, because there are no rules for ${name}: ${missing.join('; ')}`];
}
