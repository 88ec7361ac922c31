/** Characters that an address never holds as they are (RFC 3986, 2): they are written as %… */
const FORBIDDEN = /[\s<>"\\^`{|}]|\p{Cc}/u;

/**
 * What is wrong with a full web address, as a clause; undefined when nothing is. A port, letters of
 * any script and any path are right.
 */
export function webAddressFault(address: string): string | undefined {
	if (!/^https?:\/\//i.test(address)) return 'it must begin with https:// or http://';
	const [forbidden] = FORBIDDEN.exec(address) ?? [];
	if (forbidden !== undefined) {
		const shown = /\s|\p{Cc}/u.test(forbidden) ? 'a space or a control character' : forbidden;
		return `it contains ${shown}, which an address holds only in the form ${encodeURIComponent(forbidden)}`;
	}
	let parsed: URL;
	try {
		parsed = new URL(address);
	} catch {
		return 'no browser can read it';
	}
	if (parsed.username || parsed.password)
		return 'it holds a user name or a password before the @, which would be published';
	return undefined;
}
