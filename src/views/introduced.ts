import type { Story } from '../story/graph.ts';
import { affiliated } from './affiliated.ts';
import type { Name } from './names.ts';

/**
 * The speakers of a quotation for a text or picture that stands alone: a single one has a role, of
 * several it is said with which party they are counted.
 */
export const introduced = (story: Story, speakers: Name[]): Name[] =>
	speakers.length > 1 ? affiliated(story, speakers) : speakers;
