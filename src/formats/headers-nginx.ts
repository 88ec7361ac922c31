import type { HeaderRule } from './headers.ts';

const variable = (name: string) => `$record_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`;

/**
 * A regular expression that matches any of the paths. For a folder, nginx redirects internally
 * to its index.html.
 */
const pattern = (paths: string[]) => {
	const parts = paths.map((path) =>
		path
			.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
			.replace('*', '.*')
			.replace(/:[a-z]+/, '[^/]+')
			.replace(/\/$/, '/(index\\.html)?'),
	);
	return parts.length === 1 ? `"~^${parts[0]}$"` : `"~^(${parts.join('|')})$"`;
};

/** The different values of a header, each with its paths. */
function valuesOf(rules: HeaderRule[], name: string): [value: string, paths: string[]][] {
	const pathsByValue = new Map<string, string[]>();
	for (const { path, headers } of rules)
		for (const [header, value] of headers)
			if (header === name) pathsByValue.set(value, [...(pathsByValue.get(value) ?? []), path]);
	return [...pathsByValue];
}

/** A map from the path to the value of a header. */
function headerMap(rules: HeaderRule[], name: string): string {
	const lines = valuesOf(rules, name).map(
		([value, paths]) => `\t${pattern(paths)} ${quoted(value)};`,
	);
	return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
}

function contentTypeLocation(path: string, contentType: string): string {
	const plain = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
	const match = path.includes(':') ? `~ ${pattern([path]).replace('~', '')}` : plain;
	return `\tlocation ${match} { types { } default_type "${contentType}"; }`;
}

/**
 * The header rules for nginx. A `location` with an `add_header` of its own loses those of the
 * server, so each header is set once, from a map of paths to values; nginx sends no header whose
 * value is empty. `Content-Type` cannot be set this way: it is the `default_type` of a location
 * for each path.
 */
export function nginxHeaders(rules: HeaderRule[]): string {
	const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))].filter(
		(name) => name !== 'Content-Type',
	);
	const maps = names.map((name) => headerMap(rules, name));
	// A missing file may be there soon, so only what is found is cached.
	const added = names.map((name) => {
		const always = name === 'Cache-Control' ? '' : ' always';
		return `\tadd_header ${name} ${variable(name)}${always};`;
	});
	const locations = rules.flatMap(({ path, headers }) =>
		headers
			.filter(([name]) => name === 'Content-Type')
			.map(([, value]) => contentTypeLocation(path, value)),
	);
	return [...maps, 'server {', ...added, ...locations, '}', ''].join('\n');
}
