import type { Problem } from '../schema/problem.ts';
import type { Translation } from '../story/translation.ts';
import { isError } from './is-error.ts';

type ByLanguage = ReadonlyMap<string, Translation[]>;

/**
 * The translations that can be shown while somebody writes: those that are sound and, of each file
 * with errors, what it held when it was last sound. `before`: what was shown last; `problems`: of the
 * files of translations. A language needs the translation of the story itself.
 */
export function shownTranslations(
	sound: ByLanguage,
	problems: Problem[],
	before: ByLanguage,
): Map<string, Translation[]> {
	const faulty = new Set(problems.filter(isError).map(({ file }) => file));
	const languages = new Set([...sound.keys(), ...before.keys()]);
	return new Map(
		[...languages].sort().flatMap((language): [string, Translation[]][] => {
			const lastSound = (before.get(language) ?? []).filter(({ file }) => faulty.has(file));
			const all = [...(sound.get(language) ?? []), ...lastSound];
			return all.some(({ collection }) => collection === 'story') ? [[language, all]] : [];
		}),
	);
}
