import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { sites } from '../sites.ts';
import { headsOf } from './heads.ts';

const FOLDER = 'tests/.out/json-ld';

/** What the compiler has against the data, read as the roots of a page. */
function objections(data: Record<string, string>): string[] {
	mkdirSync(FOLDER, { recursive: true });
	const files = Object.entries(data).map(([name, json]) => {
		const file = `${FOLDER}/${name}.ts`;
		writeFileSync(file, `import type { BreadcrumbList, NewsArticle, WithContext } from 'schema-dts';\nexport const data: (WithContext<NewsArticle> | WithContext<BreadcrumbList>)[] = ${json};\n`);
		return file;
	});
	const program = ts.createProgram(files, { strict: true, noEmit: true, skipLibCheck: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext });
	return ts.getPreEmitDiagnostics(program).map((one) => `${one.file?.fileName.split('/').at(-1)}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`);
}

test('the JSON-LD of one page of each kind is what schema.org knows, and a misspelt property is not', () => {
	const kinds: Record<string, string> = {};
	for (const site of [sites.root, sites.harbour]) for (const { file, jsonLd = '' } of headsOf(site)) kinds[`${site.name}-${file.replace(/^([a-z]+)\/.+\/index\.html$/, '$1-entry').replace(/\/?index\.html$/, '') || 'front'}`] ??= jsonLd;
	assert.ok(Object.keys(kinds).length >= 30, Object.keys(kinds).join(' '));
	const misspelt = JSON.stringify([{ '@context': 'https://schema.org', '@type': 'NewsArticle', headLine: 'A title' }]);
	const found = objections({ ...kinds, misspelt });
	assert.deepEqual(found.filter((one) => !one.startsWith('misspelt')), []);
	assert.match(found.join('\n'), /misspelt.*headLine/);
});
