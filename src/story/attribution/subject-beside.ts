import type { NameInText } from '../names-in-text.ts';
import type { AttributionGrammar } from './grammar.ts';

/** Whose verb it is. `sides`: all parties together. */
export type Subject = NameInText | 'sides' | undefined;

interface Compiled {
	between: RegExp;
	notSubject: RegExp;
	behind: RegExp;
	opens: RegExp;
	sidesBefore: RegExp;
	sidesBehind: RegExp;
}

const compiled = new WeakMap<AttributionGrammar, Compiled>();

function compile(grammar: AttributionGrammar): Compiled {
	const { between, notSubject, behind, opens, allSides } = grammar;
	const some = `(?: (?:${between.join('|')})){0,4}`;
	const patterns = {
		between: new RegExp(`^(?:,[^;:.?!,]{1,100},)?${some} $`, 'u'),
		notSubject: new RegExp(notSubject, 'iu'),
		behind: new RegExp(`^${behind}$`, 'u'),
		opens: new RegExp(opens, 'u'),
		sidesBefore: new RegExp(`(?<!\\p{L})${allSides}${some} $`, 'iu'),
		sidesBehind: new RegExp(`^ ${allSides}(?!\\p{L})`, 'u'),
	};
	compiled.set(grammar, patterns);
	return patterns;
}

/**
 * Who stands right beside a verb as its subject, if a name of the text does. `[start, end]` is the
 * place of the verb, `sentence` what stands before it in its sentence.
 */
export function subjectBeside(
	grammar: AttributionGrammar,
	text: string,
	names: NameInText[],
	[start, end]: [number, number],
	sentence: string,
): Subject {
	const { between, notSubject, behind, opens, sidesBefore, sidesBehind } =
		compiled.get(grammar) ?? compile(grammar);
	if (sidesBefore.test(sentence) || sidesBehind.test(text.slice(end))) return 'sides';
	const before = names.findLast((name) => name.end <= start);
	if (before && between.test(text.slice(before.end, start)))
		return notSubject.test(text.slice(Math.max(0, before.start - 40), before.start))
			? undefined
			: before;
	const after = names.find((name) => name.start >= end);
	return after && behind.test(text.slice(end, after.start)) && opens.test(sentence)
		? after
		: undefined;
}
