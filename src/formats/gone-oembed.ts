import type { Frame } from '../views/frame.ts';
import type { GoneView } from '../views/gone.ts';

/** The oEmbed answer for an entry that was merged or withdrawn: no card any more, a link to the entry that took its place or to the page that says why. */
export function goneOembed(
	frame: Frame,
	gone: GoneView,
	absolute: (address: string) => string,
): string {
	return `${JSON.stringify({
		version: '1.0',
		type: 'link',
		title: `${gone.state}: ${gone.title}`,
		url: absolute(gone.successor?.address ?? gone.address),
		provider_name: frame.shortTitle,
		provider_url: absolute('/'),
		state: gone.state.toLowerCase(),
		reason: gone.reason,
		on: gone.day,
	})}\n`;
}
