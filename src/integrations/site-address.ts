/**
 * The address of the site, with a slash at its end, from what SITE_URL says. Throws, without a stack
 * trace, when that is no address of a site.
 */
export function siteAddress(given: string): URL {
	const wrong = (what: string, meant = 'https://explainers.example.org/harbour/') => {
		const error = new Error(
			`SITE_URL is “${given}”: ${what}. Write the full address of the site, for example SITE_URL=${meant}`,
		);
		// It is the setting that is wrong, not the place in this program.
		error.stack = '';
		return error;
	};
	if (!/^https?:\/\//i.test(given))
		throw wrong(
			'it must begin with https:// or http://',
			/^[\w.-]+\.[a-z]{2,}(\/|:|$)/i.test(given) ? `https://${given}` : undefined,
		);
	let address: URL;
	try {
		address = new URL(given);
	} catch {
		throw wrong('no browser can read it');
	}
	if (address.username || address.password)
		throw wrong('it holds a user name or a password, which would be published');
	return new URL(address.pathname.replace(/\/*$/, '/'), address.origin);
}
