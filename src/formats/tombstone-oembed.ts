import type { Frame } from '../views/frame.ts';
import type { TombstoneView } from '../views/tombstone.ts';

/** The oEmbed answer for an entry that was merged or withdrawn: no card any more, a link to the entry that took its place or to the page that says why. */
export function tombstoneOembed(
	frame: Frame,
	retired: TombstoneView,
	absolute: (address: string) => string,
): string {
	return `${JSON.stringify({
		version: '1.0',
		type: 'link',
		title: `${retired.state}: ${retired.title}`,
		url: absolute(retired.successor?.address ?? retired.address),
		provider_name: frame.shortTitle,
		provider_url: absolute('/'),
		state: retired.state.toLowerCase(),
		reason: retired.reason,
		on: retired.day,
	})}\n`;
}
