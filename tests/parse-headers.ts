// `_headers` as a host reads it, by its grammar and not by what wrote it.

export interface ParsedRule {
	path: string;
	headers: [name: string, value: string][];
}

/** Throws on any line that a host would drop in silence. */
export function parseHeaders(text: string): ParsedRule[] {
	const rules: ParsedRule[] = [];
	for (const [i, line] of text.replace(/\n$/, '').split('\n').entries()) {
		const header = /^ {2}([A-Za-z][A-Za-z-]*): (\S.*)$/.exec(line);
		const rule = rules.at(-1);
		if (line.length > 2000) throw new Error(`line ${i + 1} has ${line.length} characters`);
		if (/^\/[A-Za-z0-9._/-]*\*?$/.test(line)) rules.push({ path: line, headers: [] });
		else if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? '']);
		else throw new Error(`line ${i + 1} is neither a path nor a header: ${line}`);
	}
	if (rules.length > 100) throw new Error(`${rules.length} rules`);
	return rules;
}

const fits = (rule: string, path: string) =>
	rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

/** What is sent with a path: all rules that fit add up, and a header said twice is joined by a comma (Cloudflare). */
export function headersFor(rules: ParsedRule[], path: string): Record<string, string> {
	const sent: Record<string, string> = {};
	for (const rule of rules)
		if (fits(rule.path, path))
			for (const [name, value] of rule.headers)
				sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
	return sent;
}
