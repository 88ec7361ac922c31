import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import type { Name } from './names.ts';
import { withParty } from './with-party.ts';

/**
 * Names whose full names say with which party people are counted: `Ada Lovelace (Workers)`. For
 * texts and pictures that stand alone.
 */
export function affiliated(story: Story, names: Name[]): Name[] {
	const say = wordsOf(story);
	return withParty(story, names).map((name, i) =>
		name.partyNote && !names[i]?.partyNote
			? { ...name, name: say('name.affiliated', { name: name.name, party: name.partyNote }) }
			: name,
	);
}
