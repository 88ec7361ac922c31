import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';

const plain = (name: string): string => name.trim().toLowerCase();
const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/**
 * Whether a party publishes a source itself: the publisher has its name, or the source stands on
 * its website. What its parts and the party it belongs to publish counts as its own.
 */
export function isOwnSource(story: Story, source: Entry<'sources'>, partyId: string): boolean {
	const publisher = plain(source.data.publisher);
	const host = hostOf(source.data.url);
	const whole = story.parties.get(partyId)?.data.partOf;
	return [...story.parties.values()]
		.filter(({ id, data }) => id === partyId || id === whole || data.partOf === partyId)
		.some(
			({ data: { name, short, website } }) =>
				publisher === plain(name) ||
				publisher === plain(short) ||
				(website !== undefined && host === hostOf(website)),
		);
}
