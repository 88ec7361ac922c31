import { stripTypeScriptTypes } from 'node:module';

/** A path of a TypeScript file of the generator in quotation marks: `'./a.ts'`, `"/src/a.ts"`. */
const ADDRESS = /(['"`])((?:\.{1,2}|\/src)\/[^'"`\s]*)\.ts\1/g;

/**
 * A source file as the package holds it: without types, and leading to files that end in `.js`. Types
 * become spaces, so every line and column is that of the source, as in Node itself.
 */
export function asJavaScript(file: string, text: string): { file: string; text: string } {
	const readdressed = text.replace(ADDRESS, '$1$2.js$1');
	if (!file.endsWith('.ts')) return { file, text: readdressed };
	return { file: file.replace(/\.ts$/, '.js'), text: stripTypeScriptTypes(readdressed) };
}
