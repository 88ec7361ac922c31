// A language file ready to fill in: what a language lacks, with the comments for translators.
import type { Texts, WordKey } from './word-key.ts';

const ENTRY = /^\t'([^']+)':/;

/** What stands in the place of a text: for a plural a variant for each category of the language. */
function blank(tag: string, english: string): string {
	const [, declarations, selector] =
		/^\s*((?:\.input \{[^}]*\}\s*)+)\.match \$(\w+)\s/.exec(english) ?? [];
	if (declarations === undefined || !declarations.includes(`$${selector} :number`)) return "''";
	const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
	const variants = categories.filter((one) => one !== 'other').map((one) => `${one} {{}}`);
	return [`\`${declarations.trim()}`, `.match $${selector}`, ...variants, '* {{}}`'].join('\n\t\t');
}

/**
 * The file of a language, `pt`, with all texts that it lacks, to be filled in; undefined when it
 * lacks none. `source` is the text of `words/en.ts`, and `texts` is what the language has already.
 */
export function missingTexts(
	tag: string,
	source: string,
	english: Texts,
	texts: Partial<Texts> = {},
): string | undefined {
	const entries: string[] = [];
	// What stands above the next entry.
	let heading: string[] = [];
	let comment: string[] = [];
	for (const line of source.split('\n')) {
		if (line.startsWith('\t// ')) heading.push(line);
		if (/^\t(\/\*\*| \*)/.test(line)) comment.push(line);
		const key = ENTRY.exec(line)?.[1] as WordKey | undefined;
		if (!key) continue;
		if (!Object.hasOwn(texts, key)) {
			if (heading.length > 0) entries.push('', ...heading, '');
			const shown = english[key].replace(/\s+/g, ' ').trim();
			entries.push(
				...comment,
				`\t// English: ${shown}`,
				`\t'${key}': ${blank(tag, english[key])},`,
			);
			heading = [];
		}
		comment = [];
	}
	if (entries.length === 0) return undefined;
	const name = tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	return [
		"import type { Texts } from './word-key.ts';",
		'',
		`export const ${name} = {`,
		...entries.slice(entries[0] === '' ? 1 : 0),
		'} satisfies Texts;',
		'',
	].join('\n');
}
