// Removes differences that come from typesetting and do not change the meaning, so that words can
// be compared with their source.
import { RULES, RULES_VERSION } from './rules.ts';

/** The text after the rules that an earlier or the present list has. */
export const normaliseByList = (version: number, text: string): string =>
	RULES.filter(({ since }) => since <= version)
		.flatMap(({ replace = [] }) => replace)
		.reduce(
			(result, [pattern, by]) => result.replace(pattern, by as string),
			text.normalize('NFC'),
		);

/** The text after all rules. Normalising a second time changes nothing. */
export const normalise = (text: string): string => normaliseByList(RULES_VERSION, text);
