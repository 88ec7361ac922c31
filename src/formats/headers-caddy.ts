import type { HeaderRule } from './headers.ts';

/** Matches any of the paths; all of them have a segment for any language, or none has. */
function matcherFor(paths: string[]): string {
	if (!paths.some((path) => path.includes(':'))) return `path ${paths.join(' ')}`;
	const parts = paths.map((path) =>
		path
			.replaceAll('.', '\\.')
			.replace('*', '.*')
			.replace(/:[a-z]+/, '[^/]+'),
	);
	return `path_regexp ^(${parts.join('|')})$`;
}

/** The header rules as a Caddyfile. Paths with the same headers share a matcher. */
export function caddyHeaders(rules: HeaderRule[]): string {
	const groups = new Map<string, { paths: string[]; headers: HeaderRule['headers'] }>();
	for (const { path, headers } of rules) {
		const key = JSON.stringify([headers, path.includes(':')]);
		const group = groups.get(key) ?? { paths: [], headers };
		group.paths.push(path);
		groups.set(key, group);
	}
	const lines = [...groups.values()].flatMap(({ paths, headers }, i) => {
		const matcher = `@record${i + 1}`;
		return [
			`${matcher} ${matcherFor(paths)}`,
			`header ${matcher} {`,
			...headers.map(([name, value]) => `\t${name} "${value.replaceAll('"', '\\"')}"`),
			'}',
		];
	});
	return `${lines.join('\n')}\n`;
}
