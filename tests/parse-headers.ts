// Reads `_headers` as a host does, independently of the code that writes it.

export interface ParsedRule {
	path: string;
	headers: [name: string, value: string][];
}

/** The rules of the file. Throws on a line that a host would silently ignore. */
export function parseHeaders(text: string): ParsedRule[] {
	const rules: ParsedRule[] = [];
	for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
		const header = /^ {2}([A-Za-z][A-Za-z-]*): (\S.*)$/.exec(line);
		const rule = rules.at(-1);
		if (line.length > 2000) throw new Error(`line ${i + 1} has ${line.length} characters`);
		if (/^(\/[A-Za-z0-9._-]*|\/:[a-z]+)+\*?$/.test(line)) rules.push({ path: line, headers: [] });
		else if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? '']);
		else throw new Error(`line ${i + 1} is neither a path nor a header: ${line}`);
	}
	if (rules.length > 100) throw new Error(`${rules.length} rules`);
	return rules;
}

/** `:name` stands for one segment, a `*` at the end for anything. */
function fits(rule: string, path: string): boolean {
	const segments = path.split('/');
	const named = rule.split('/').map((one, i) => (one.startsWith(':') ? segments[i] || one : one));
	const filled = named.join('/');
	return filled.endsWith('*') ? path.startsWith(filled.slice(0, -1)) : filled === path;
}

/**
 * The headers sent with a path: those of all rules that match. A header in several of them is
 * joined by commas, as Cloudflare does.
 */
export function headersFor(rules: ParsedRule[], path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	for (const rule of rules)
		if (fits(rule.path, path))
			for (const [name, value] of rule.headers)
				sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
	return sent;
}
