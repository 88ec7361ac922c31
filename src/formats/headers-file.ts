import type { HeaderRule } from './headers.ts';

/** Netlify and Cloudflare: at most 100 rules, 2000 characters a line, one `*` a path. */
const LIMITS = { rules: 100, line: 2000 };

/** `_headers`, which Netlify and Cloudflare read. Throws when they would drop a part of it: they say nothing themselves. */
export function headersFile(rules: HeaderRule[]): string {
	const lines = rules.flatMap(({ path, headers }) => [
		path,
		...headers.map(([name, value]) => `  ${name}: ${value}`),
	]);
	const long = lines.find((line) => line.length > LIMITS.line);
	if (rules.length > LIMITS.rules)
		throw new Error(`_headers would have ${rules.length} rules; hosts read ${LIMITS.rules}.`);
	if (long)
		throw new Error(
			`A line of _headers would have ${long.length} characters; hosts read ${LIMITS.line}. It begins ${long.slice(0, 80)}… Fewer different inline scripts make it shorter.`,
		);
	return `${lines.join('\n')}\n`;
}
