import type { Story } from '../story/graph.ts';
import { demandView } from './demand.ts';
import { huesOf, MAX_ALT, type PictureContent } from './picture-content.ts';
import { shorten } from './shorten.ts';

/**
 * The share picture of a demand or offer: who asks what of whom, and its status. Throws when no
 * demand has the id.
 */
export function demandPicture(story: Story, id: string): PictureContent {
	const { kind, made, title, by, to, describedBy, ...demand } = demandView(story, id);
	const source = describedBy ? `; as described by ${describedBy.name}` : '';
	const status = `${demand.statusLine}${source}`;
	const label = made ? `${kind}, ${made}` : kind;
	return {
		alt: shorten(`${demand.inWords}: ${title}. ${status}.`, MAX_ALT),
		hues: huesOf(by),
		body: { kind: 'demand', label, title, by, to, status },
	};
}
