import type { HeaderRule } from './headers.ts';

/**
 * What Cloudflare reads (https://developers.cloudflare.com/pages/configuration/headers/): the
 * number of rules, and the characters of a line.
 */
const LIMITS = { rules: 100, line: 2000 };

/**
 * `_headers`, the file that Netlify and Cloudflare read. Throws when it passes a limit, because
 * hosts ignore the rest without a message.
 */
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
