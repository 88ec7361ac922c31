import type { HeaderRule } from './headers.ts';

const variable = (name: string) => `$record_${name.toLowerCase().replaceAll('-', '_')}`;
const pattern = (paths: string[]) => {
	// For a folder nginx goes on with the address of its index.html.
	const parts = paths.map((path) =>
		path
			.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replace('*', '.*')
			.replace(/\/$/, '/(index\\.html)?'),
	);
	return parts.length === 1 ? `"~^${parts[0]}$"` : `"~^(${parts.join('|')})$"`;
};

/**
 * The rules for nginx. A `location` that adds one header loses those of the server, so each header is a map from the path to its value;
 * nginx sends no header whose value is empty. The content type is set by `default_type` in the files' own locations.
 */
export function nginxHeaders(rules: HeaderRule[]): string {
	const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))].filter(
		(name) => name !== 'Content-Type',
	);
	const values = (name: string) => {
		const found = new Map<string, string[]>();
		for (const { path, headers } of rules)
			for (const [one, value] of headers)
				if (one === name) found.set(value, [...(found.get(value) ?? []), path]);
		return [...found];
	};
	const maps = names.map(
		(name) =>
			`map $uri ${variable(name)} {\n${values(name)
				.map(([value, paths]) => `\t${pattern(paths)} "${value.replaceAll('"', '\\"')}";`)
				.join('\n')}\n}`,
	);
	const types = rules.flatMap(({ path, headers }) =>
		headers
			.filter(([name]) => name === 'Content-Type')
			.map(
				([, value]) =>
					`\tlocation ${path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`} { types { } default_type "${value}"; }`,
			),
	);
	return `${maps.join('\n')}\nserver {\n${names.map((name) => `\tadd_header ${name} ${variable(name)} always;`).join('\n')}\n${types.join('\n')}\n}\n`;
}
