/** A token of JSON (RFC 8259): a string, another value, or a sign. */
const TOKEN =
	/("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:])/uy;
const SPACE = /[ \t\r\n]*/y;

/** What may come next, beside the signs that close. */
type Wanted = 'value' | 'key' | ':' | ',';

/**
 * Where a text stops being JSON, in UTF-16 code units; its length when only the end is missing. The
 * parser of the language tells the place in some cases only.
 */
export function jsonFaultAt(text: string): number {
	const open: string[] = [];
	let wanted: Wanted = 'value';
	let last = '';
	for (let at = 0; ; ) {
		SPACE.lastIndex = at;
		at += SPACE.exec(text)?.[0].length ?? 0;
		TOKEN.lastIndex = at;
		const [token, string, value, sign] = TOKEN.exec(text) ?? [];
		// A string that is opened and never closed is cut off too.
		if (token === undefined) return /^("[^"\n]*)?\s*$/.test(text.slice(at)) ? text.length : at;
		const opener = open.at(-1);
		const isFirst = last === opener;
		if (string !== undefined && wanted === 'key') wanted = ':';
		else if ((string ?? value) !== undefined && wanted === 'value') wanted = ',';
		else if (wanted === 'value' && (sign === '{' || sign === '[')) {
			open.push(sign);
			wanted = sign === '{' ? 'key' : 'value';
		} else if (wanted === ':' && sign === ':') wanted = 'value';
		else if (wanted === ',' && sign === ',' && opener) wanted = opener === '{' ? 'key' : 'value';
		else if ((wanted === ',' || isFirst) && opener && sign === (opener === '{' ? '}' : ']')) {
			open.pop();
			wanted = ',';
		} else return at;
		last = token;
		at += token.length;
	}
}
