import type { HeaderRule } from './headers.ts';

/** The header rules as a Caddyfile. Paths with the same headers share a matcher. */
export function caddyHeaders(rules: HeaderRule[]): string {
	const groups = new Map<string, { paths: string[]; headers: HeaderRule['headers'] }>();
	for (const { path, headers } of rules) {
		const key = JSON.stringify(headers);
		const group = groups.get(key) ?? { paths: [], headers };
		group.paths.push(path);
		groups.set(key, group);
	}
	const lines = [...groups.values()].flatMap(({ paths, headers }, i) => {
		const matcher = `@record${i + 1}`;
		return [
			`${matcher} path ${paths.join(' ')}`,
			`header ${matcher} {`,
			...headers.map(([name, value]) => `\t${name} "${value.replaceAll('"', '\\"')}"`),
			'}',
		];
	});
	return `${lines.join('\n')}\n`;
}
