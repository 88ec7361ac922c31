import type { Frame } from '../views/frame.ts';
import type { TombstoneView } from '../views/tombstone.ts';
import { wordsIn } from '../words/words-in.ts';
import type { Absolute } from './absolute.ts';

/**
 * The oEmbed answer of a retired entry. Instead of a card it is a link to the entry that took its
 * place, or to the tombstone page that says why it was withdrawn.
 */
export function tombstoneOembed(frame: Frame, retired: TombstoneView, absolute: Absolute): string {
	return `${JSON.stringify({
		version: '1.0',
		type: 'link',
		title: wordsIn(frame.locale)('text.labelled', { label: retired.state, text: retired.title }),
		url: absolute(retired.successor?.address ?? retired.address),
		provider_name: frame.shortTitle,
		provider_url: absolute('/'),
		state: retired.isMerged ? 'merged' : 'withdrawn',
		reason: retired.reason,
		on: retired.day,
	})}\n`;
}
