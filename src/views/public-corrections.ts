import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/** The corrections strangers are told of, newest first: a slip of the keyboard (`typing`) changes no meaning and appears on no surface. */
export const publicCorrections = (story: Story): Entry<'corrections'>[] =>
	[...story.corrections.values()].filter(({ data }) => (data.kind as string) !== 'typing');
