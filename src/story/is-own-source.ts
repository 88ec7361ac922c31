import type { Entry } from './entry.ts';
import type { Story } from './graph.ts';

const plain = (name: string): string => name.trim().toLowerCase();

/** Whether an address is a website’s or below it; several may share a host. */
function isBelow(url: string, website: string): boolean {
	const [page, home] = [new URL(url), new URL(website)];
	const hostOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');
	const path = home.pathname.replace(/\/$/, '');
	return hostOf(page) === hostOf(home) && `${page.pathname}/`.startsWith(`${path}/`);
}

/**
 * Whether a source is a party’s own: in its voice, published under its name, or on its website. What
 * its parts and the party it belongs to publish counts as its own.
 */
export function isOwnSource(story: Story, { data }: Entry<'sources'>, partyId: string): boolean {
	const voices = [data.voice].flat();
	const publisher = plain(data.publisher);
	const whole = story.parties.get(partyId)?.data.partOf;
	return [...story.parties.values()]
		.filter((party) => [partyId, whole].includes(party.id) || party.data.partOf === partyId)
		.some(
			({ id, data: { name, short, website } }) =>
				voices.includes(id) ||
				[name, short].map(plain).includes(publisher) ||
				(website !== undefined && data.url !== undefined && isBelow(data.url, website)),
		);
}
