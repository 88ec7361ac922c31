import type { HeaderRule } from './headers.ts';

/** The rules of a `_headers` file that a build wrote. Throws on a line that no build writes. */
export function readHeadersFile(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	for (const line of text.split('\n').filter((one) => one !== '')) {
		const header = /^ {2}([^:]+): (.*)$/.exec(line);
		const rule = rules.at(-1);
		if (line.startsWith('/')) rules.push({ path: line, headers: [] });
		else if (header && rule) rule.headers.push([header[1] ?? '', header[2] ?? '']);
		else throw new Error(`A line of _headers is neither a path nor a header: ${line}`);
	}
	return rules;
}
