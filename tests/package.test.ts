// What package.json and the lock files promise to everyone who clones the project.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseEnv } from 'node:util';
import { importsOf } from './imports-of.ts';

interface Package {
	scripts: Record<string, string>;
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
}
interface Lock {
	packages: Record<string, { resolved?: string; optionalDependencies?: Record<string, string> }>;
}

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const project = json<Package>('package.json');
/** What `tests/bench/install.ts` installs. */
const bench = json<Package>('tests/bench/package.json');

test('every package is named by its exact version', () => {
	const all = { ...project.dependencies, ...project.devDependencies, ...bench.dependencies };
	for (const [name, version] of Object.entries(all)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
});

for (const file of ['package-lock.json', 'tests/bench/package-lock.json'])
	test(`${file} holds every platform’s packages and names no registry, so that npm ci works on every machine`, () => {
		const { packages } = json<Lock>(file);
		const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').pop()));
		const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
			Object.keys(optionalDependencies)
				.filter((name) => !names.has(name))
				.map((name) => `${path} -> ${name}`),
		);
		assert.deepEqual(missing, []);
		assert.deepEqual(
			Object.keys(packages).filter((path) => packages[path]?.resolved),
			[],
		);
	});

test('every npm script that starts Astro does so without telemetry', () => {
	const commands = Object.values(project.scripts).flatMap((script) => script.split(' && '));
	const starts = commands.filter((command) =>
		/(^|[ /])(astro(\.mjs)? |build-command\.ts)/.test(command),
	);
	assert.equal(starts.length, 4);
	for (const command of starts)
		assert.match(
			command,
			/^node .*--env-file=\.astro\.env (node_modules\/astro\/bin\/astro\.mjs |src\/integrations\/build-command\.ts$)/,
			command,
		);
	const { ASTRO_TELEMETRY_DISABLED } = parseEnv(readFileSync('.astro.env', 'utf8'));
	assert.equal(ASTRO_TELEMETRY_DISABLED, '1');
});

/** The package that holds a module, or its types: `mdast` has types alone. */
function packagesOf(from: string): string[] {
	const [scope = '', name] = from.split('/');
	return from.startsWith('@') ? [`${scope}/${name}`] : [scope, `@types/${scope}`];
}

const imports = globSync(['astro.config.mjs', 'src/**/*.{ts,astro,mdx}', 'tests/**/*.ts'], {
	exclude: (path) => /(^|[\\/])(node_modules|\.out|fixtures)$/.test(path),
})
	.map((file) => file.replaceAll('\\', '/'))
	.flatMap((file) =>
		importsOf(file.replace(/\.mjs$/, '.ts'), readFileSync(file, 'utf8')).map((one) => ({
			file,
			...one,
		})),
	)
	.filter(({ from }) => !/^(\.|node:|astro:|a computed address)/.test(from));

test('code imports only packages that package.json names, and what is packed needs no devDependency', () => {
	const missing = imports.filter(({ file, from, typeOnly }) => {
		const named = {
			...project.dependencies,
			...(typeOnly || /^(tests|src\/packaging)\//.test(file) ? project.devDependencies : {}),
			...(file.startsWith('tests/bench/') ? bench.dependencies : {}),
		};
		return !packagesOf(from).some((name) => name in named);
	});
	assert.ok(imports.length > 50);
	assert.deepEqual(
		missing.map(({ file, from }) => `${file} imports ${from}`),
		[],
	);
});
