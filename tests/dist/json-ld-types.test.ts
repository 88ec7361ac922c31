import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { sites } from '../sites.ts';
import { headsOf } from './heads.ts';

const FOLDER = 'tests/.out/json-ld';

/**
 * The front page, the page of an entry of each collection, and the two lists with a `mainEntity`.
 */
const KINDS = [
	'front',
	'topics/',
	'quotes/',
	'parties/',
	'people/',
	'demands/',
	'differences/',
	'sources/',
	'timeline',
	'glossary',
];

/** The compiler's errors when the data are read as the JSON-LD of a page. */
function objections(data: Record<string, string>): string[] {
	mkdirSync(FOLDER, { recursive: true });
	const files = Object.entries(data).map(([name, json]) => {
		const file = `${FOLDER}/${name.replace('/', '')}.ts`;
		writeFileSync(
			file,
			`import type { BreadcrumbList, NewsArticle, WithContext } from 'schema-dts';\nexport const data: (WithContext<NewsArticle> | WithContext<BreadcrumbList>)[] = ${json};\n`,
		);
		return file;
	});
	const program = ts.createProgram(files, {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		lib: ['lib.es2022.d.ts'],
		module: ts.ModuleKind.NodeNext,
		moduleResolution: ts.ModuleResolutionKind.NodeNext,
	});
	return ts
		.getPreEmitDiagnostics(program)
		.map(
			(one) =>
				`${one.file?.fileName.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`,
		);
}

test('the JSON-LD of one page of each kind is what schema.org knows, and a misspelt property is not', () => {
	const kinds: Record<string, string> = {};
	// One page of each kind and those with a correction: the compiler is slow on schema.org's unions.
	for (const { file, jsonLd = '' } of [...headsOf(sites.harbour), ...headsOf(sites.root)]) {
		const kind =
			file.replace(/^([a-z]+)\/.+\/index\.html$/, '$1/').replace(/\/?index\.html$/, '') || 'front';
		if (KINDS.includes(kind)) kinds[kind] ??= jsonLd;
		if (jsonLd.includes('CorrectionComment')) kinds.corrected = jsonLd;
	}
	assert.deepEqual(Object.keys(kinds).sort(), [...KINDS, 'corrected'].sort());
	const misspelt = JSON.stringify([
		{ '@context': 'https://schema.org', '@type': 'NewsArticle', headLine: 'A title' },
	]);
	const found = objections({ ...kinds, misspelt });
	assert.deepEqual(
		found.filter((one) => !one.startsWith('misspelt')),
		[],
	);
	assert.match(found.join('\n'), /misspelt.*headLine/);
});
