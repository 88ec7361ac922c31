import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';

/**
 * The corrections that feeds and data publish, newest first. A correction of the kind `typing`
 * changes no meaning and is published nowhere.
 */
export const publicCorrections = (story: Story): Entry<'corrections'>[] =>
	[...story.corrections.values()].filter(({ data }) => (data.kind as string) !== 'typing');
