// When a party came into being and ceased to be, and which parties went before it and came after.

import { dateInWords, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { type Name, partyName } from './names.ts';

/** A day, `since March 3, 2026`, or a text with the parties it names at its tag: `from` A and B. */
export type CoursePhrase =
	| { words: string }
	| {
			text: 'course.from' | 'course.joinedBy' | 'course.became' | 'course.joined';
			parties: Name[];
	  };

/** How a party began and how it ended, a list of phrases each; one that did neither has no phrase. */
export interface PartyCourse {
	beginning: CoursePhrase[];
	end: CoursePhrase[];
}

function dayPhrase(story: Story, word: 'since' | 'until', date?: string): CoursePhrase[] {
	if (!date) return [];
	const say = wordsOf(story);
	return date === 'unknown'
		? [{ words: say(`course.${word}NotKnown`) }]
		: [{ words: say(`course.${word}`, { date: dateInWords(date, say.language) }) }];
}

type Text = Exclude<CoursePhrase, { words: string }>['text'];
const phrase = (text: Text, parties: Entry<'parties'>[]): CoursePhrase[] =>
	parties.length > 0 ? [{ text, parties: parties.map(partyName) }] : [];

/**
 * Whether a party was there before another one became it, which then joined it. A party without a
 * beginning was, unless it is one of several that the other split into.
 */
function wasThereBefore(later: Entry<'parties'>, earlier: Entry<'parties'>): boolean {
	if (!later.data.since) return earlier.data.became.length === 1;
	const [since, until] = [spanOf(later.data.since), spanOf(earlier.data.until ?? 'unknown')];
	return since !== undefined && until !== undefined && since.to < until.from;
}

/** The course of a party. Of most parties it is no part of the story, and both lists are empty. */
export function partyCourse(story: Story, party: Entry<'parties'>): PartyCourse {
	const { since, until } = party.data;
	const predecessors = referrers(story, party, 'parties').filter(({ data }) =>
		data.became.includes(party.id),
	);
	const successors = party.data.became.flatMap((id) => story.parties.get(id) ?? []);
	const isJoinedBy = (other: Entry<'parties'>) => wasThereBefore(party, other);
	const joins = (other: Entry<'parties'>) => wasThereBefore(other, party);
	return {
		beginning: [
			...dayPhrase(story, 'since', since),
			...phrase(
				'course.from',
				predecessors.filter((other) => !isJoinedBy(other)),
			),
			...phrase('course.joinedBy', predecessors.filter(isJoinedBy)),
		],
		end: [
			...dayPhrase(story, 'until', until),
			...phrase(
				'course.became',
				successors.filter((other) => !joins(other)),
			),
			...phrase('course.joined', successors.filter(joins)),
		],
	};
}
