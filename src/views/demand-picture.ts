import type { Story } from '../story/graph.ts';
import { wordsOf } from '../story/words-of.ts';
import { affiliated } from './affiliated.ts';
import { demandView } from './demand.ts';
import { huesOf, MAX_ALT, type PictureContent } from './picture-content.ts';
import { shorten } from './shorten.ts';

/**
 * The share picture of a demand or offer: who asks what of whom, and its status. Throws when no
 * demand has the id.
 */
export function demandPicture(story: Story, id: string): PictureContent {
	const { kind, made, title, by, to, describedBy, ...demand } = demandView(story, id);
	const say = wordsOf(story);
	const status = describedBy
		? say('picture.describedBy', { status: demand.statusLine, name: describedBy.name })
		: demand.statusLine;
	return {
		alt: shorten(say('picture.demand', { demand: demand.inWords, title, status }), MAX_ALT),
		hues: huesOf(by),
		body: {
			kind: 'demand',
			label: made ? say('demand.label', { kind, made }) : kind,
			title,
			by: affiliated(story, by),
			to: affiliated(story, to),
			status,
		},
	};
}
