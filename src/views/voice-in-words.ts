import { VOICES } from '../schema/source.ts';
import type { Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { voice as labels } from './labels.ts';

type Voice = (typeof VOICES)[number];
const isLabel = (voice: string): voice is Voice => (VOICES as readonly string[]).includes(voice);

/** Whose voice a source is: the author’s words, `Independent`, `Official record`, or the short names
 * of parties. */
export function voiceInWords(story: Story, { data }: Entry<'sources'>): string {
	if (data.voiceInWords) return data.voiceInWords;
	const { voice } = data;
	if (typeof voice === 'string' && isLabel(voice)) return labels[voice];
	const names = [voice].flat().map((id) => story.parties.get(id)?.data.short ?? id);
	const list = new Intl.ListFormat(story.story.data.language, { type: 'conjunction' });
	return `Speaks for ${list.format(names)}`;
}
