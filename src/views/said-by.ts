import type { Entry } from '../story/entry.ts';
import { inOrder, referrers, type Story } from '../story/graph.ts';

/** What a person said, the earliest first. */
export const saidBy = (story: Story, person: Entry<'people'>): Entry<'quotes'>[] =>
	inOrder(
		story,
		referrers(story, person, 'quotes').filter(({ data }) => data.speakers.includes(person.id)),
	);
