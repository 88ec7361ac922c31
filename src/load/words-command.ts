// `npm run words`: the languages that the product speaks. With `-- --missing pt` it prints the file of
// a language with all texts that it lacks, each with the English; `npm run --silent` prints nothing else.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { languageTag } from '../schema/language-tag.ts';
import { en } from '../words/en.ts';
import { LANGUAGES } from '../words/languages.ts';
import { missingTexts } from '../words/missing-texts.ts';
import { reportFailure } from './report-failure.ts';

function languages(): string {
	const names = new Intl.DisplayNames(['en'], { type: 'language' });
	return Object.entries(LANGUAGES)
		.map(([tag, texts]) => `${tag}  ${names.of(tag)}, ${Object.keys(texts).length} texts`)
		.join('\n');
}

function missing(given: string): string {
	if (!languageTag.safeParse(given).success)
		throw new Error(`“${given}” is no language tag. Write one such as pt, pt-BR or zh-Hant.`);
	const tag = new Intl.Locale(given).toString();
	const source = readFileSync(new URL('../words/en.ts', import.meta.url), 'utf8');
	return missingTexts(tag, source, en, LANGUAGES[tag]) ?? '';
}

try {
	const { values } = parseArgs({ options: { missing: { type: 'string' } } });
	if (values.missing === undefined) console.log(languages());
	else process.stdout.write(missing(values.missing));
} catch (error) {
	reportFailure(error);
}
