import { excerpt } from '../schema/excerpt.ts';
import { languageTag } from '../schema/language-tag.ts';
import type { Problem } from '../schema/problem.ts';
import { textsFor } from '../words/texts-for.ts';
import { identifyFile } from './identify-file.ts';

/** The folder that holds the translations of a story, a folder for each language. */
export const TRANSLATIONS = 'translations/';

/** The language, the collection and the id that a path in that folder stands for, or what is wrong with it. */
export function identifyTranslation(
	file: string,
): ReturnType<typeof identifyFile> & { language: string } {
	const [, language = '', ...rest] = file.split('/');
	const wrong = (what: string, fix: string) => ({
		language,
		id: '',
		problem: { line: 1, what, fix } satisfies Omit<Problem, 'file'>,
	});
	if (rest.length === 0)
		return wrong(
			'the file belongs to no language',
			'Translations stand in a folder for each language, which has the folders of the originals: translations/es/topics/….mdx.',
		);
	if (!languageTag.safeParse(language).success)
		return wrong(
			`the folder “${excerpt(language)}” is not named by a language`,
			'Its name becomes part of addresses: a language tag such as es, fr or zh-Hant.',
		);
	if (!textsFor(language))
		return wrong(
			`the product’s own texts do not exist in “${language}”`,
			`Pages in that language need them. npm run words lists the languages there are, and npm run words -- --missing ${language} prints the file to write.`,
		);
	return { language, ...identifyFile(rest.join('/')) };
}
