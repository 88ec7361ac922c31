import { VOICES } from '../schema/source.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';

type Voice = (typeof VOICES)[number];
const isLabel = (voice: string): voice is Voice => (VOICES as readonly string[]).includes(voice);

/** Whose voice a source is: the author’s words, `Independent`, `Official record`, or the short names
 * of parties. */
export function voiceInWords(story: Story, { data }: Entry<'sources'>): string {
	if (data.voiceInWords) return data.voiceInWords;
	const say = wordsOf(story);
	const { voice } = data;
	if (typeof voice === 'string' && isLabel(voice)) return say(`voice.${voice}`);
	const names = [voice].flat().map((id) => story.parties.get(id)?.data.short ?? id);
	return say('source.speaksFor', { parties: say.list(names) });
}
