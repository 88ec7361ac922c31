import { ENGLISH } from './english-rules.ts';

/** What an editor of a language would not print. Phrases may hold `*` for any one word. */
export interface StyleRules {
	/** Phrase → what to write. */
	phrases: Record<string, string>;
	/** The same for what no list of words can say. */
	patterns: { pattern: RegExp; instead: string }[];
	/** Phrases that are fine once an entry, and a habit after that → what to do. */
	once: Record<string, string>;
	/** A reason given after an announcement as if it were a fact. */
	reason: { after: RegExp; word: string; instead: string };
	/** Words of a sentence. */
	longestSentence: number;
	/** Phrases of one variety of the language, by the tag in which they are foreign. */
	foreign: Record<string, Record<string, string>>;
}

const RULES: Record<string, StyleRules> = { en: ENGLISH };

/** The rules for a language tag; undefined for a language without rules. */
export const styleRules = (language: string): StyleRules | undefined =>
	RULES[language.split('-')[0] ?? ''];
