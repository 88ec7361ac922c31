/** Where readers report a mistake. `href` is left out when the contact is no address. */
export interface Contact {
	words: string;
	href?: string;
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/|\/$/g, '');

/**
 * The contact that the publisher gives, or else the publisher’s own address; undefined when the
 * story has neither.
 */
export function publisherContact({
	contact,
	url,
}: {
	contact?: string;
	url?: string;
}): Contact | undefined {
	const given = contact ?? url;
	if (given === undefined) return undefined;
	if (/^https?:\/\//.test(given)) return { words: withoutScheme(given), href: given };
	if (/^\S+@\S+\.\S+$/.test(given)) return { words: given, href: `mailto:${given}` };
	return { words: given };
}
