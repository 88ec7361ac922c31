// What a rule finds in a made story, in short: file, place (path or line) and words.
import type { Problem } from '../../src/schema/problem.ts';
import type { AnyEntry } from '../../src/story/entry.ts';
import { buildStory, type Story } from '../../src/story/graph.ts';
import { makeEntries, type StoryGiven } from '../make-story.ts';

export function found(
	rule: (story: Story, entries: AnyEntry[]) => Problem[],
	given: StoryGiven,
): [file: string, place: string | number, what: string][] {
	const entries = makeEntries(given);
	return rule(buildStory(entries), entries).map(({ file, path, line, what }) => [
		file,
		path?.join('.') ?? line ?? 'no place',
		what,
	]);
}
