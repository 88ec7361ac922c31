import type { HeaderRule } from './headers.ts';

/** The rules for Caddy: paths with the same headers share a matcher. */
export function caddyHeaders(rules: HeaderRule[]): string {
	const groups = new Map<string, { paths: string[]; headers: HeaderRule['headers'] }>();
	for (const { path, headers } of rules) {
		const key = JSON.stringify(headers);
		const group = groups.get(key) ?? { paths: [], headers };
		group.paths.push(path);
		groups.set(key, group);
	}
	return [...groups.values()]
		.map(
			({ paths, headers }, i) =>
				`@record${i + 1} path ${paths.join(' ')}\nheader @record${i + 1} {\n${headers.map(([name, value]) => `\t${name} "${value.replaceAll('"', '\\"')}"`).join('\n')}\n}\n`,
		)
		.join('');
}
