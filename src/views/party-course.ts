// When a party came into being and ceased to be, and which parties went before it and came after.

import { dateInWords, spanOf } from '../story/dates.ts';
import type { Entry } from '../story/entry.ts';
import { referrers, type Story } from '../story/graph.ts';
import { type Name, partyName } from './names.ts';

/** A few words and the parties they lead to, often none: `since March 3, 2026`; `from` A and B. */
export interface CoursePhrase {
	words: string;
	names: Name[];
}

/** How a party began and how it ended, a list of phrases each; one that did neither has no phrase. */
export interface PartyCourse {
	beginning: CoursePhrase[];
	end: CoursePhrase[];
}

function dayPhrase(story: Story, word: 'since' | 'until', date?: string): CoursePhrase[] {
	if (!date) return [];
	const words =
		date === 'unknown' ? 'a date not known' : dateInWords(date, story.story.data.language);
	return [{ words: `${word} ${words}`, names: [] }];
}

const phrase = (words: string, parties: Entry<'parties'>[]): CoursePhrase[] =>
	parties.length > 0 ? [{ words, names: parties.map(partyName) }] : [];

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
				'from',
				predecessors.filter((other) => !isJoinedBy(other)),
			),
			...phrase('joined by', predecessors.filter(isJoinedBy)),
		],
		end: [
			...dayPhrase(story, 'until', until),
			...phrase(
				'became',
				successors.filter((other) => !joins(other)),
			),
			...phrase('joined', successors.filter(joins)),
		],
	};
}
