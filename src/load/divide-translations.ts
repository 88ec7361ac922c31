import { translationsFit } from '../checks/translations-fit.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry } from '../story/entry.ts';
import type { Translation } from '../story/translation.ts';
import { TRANSLATIONS } from './identify-translation.ts';
import { isError } from './is-error.ts';
import type { ReadEntry } from './read-entry.ts';

export interface DividedTranslations {
	/** What was read outside `translations/`. */
	originals: ReadEntry[];
	/** By language: the translations without errors, that of the story among them. */
	translations: ReadonlyMap<string, Translation[]>;
	problems: Problem[];
}

const isTranslation = ({ translation, problems }: ReadEntry): boolean =>
	translation !== undefined || problems.some(({ file }) => file.startsWith(TRANSLATIONS));

/** A language without a translation of the story has no name for it, and nobody who made it. */
const withoutStory = (language: string): Problem => ({
	file: `${TRANSLATIONS}${language}/story.mdx`,
	line: 1,
	what: 'the file is missing',
	fix: `It holds the headline in this language, who made the translation and when. Write it with npm run translations -- ${language} --write, or keep the folder outside the content folder until then.`,
});

/** Divides what was read into the story and its translations, and holds these against it. */
export function divideTranslations(read: ReadEntry[]): DividedTranslations {
	const ofTranslations = read.filter(isTranslation);
	if (ofTranslations.length === 0)
		return { originals: read, translations: new Map(), problems: [] };
	const originals = read.filter((one) => !isTranslation(one));
	const entries = originals.flatMap(({ entry }): AnyEntry[] => (entry ? [entry] : []));
	const all = ofTranslations.flatMap(({ translation }) =>
		translation && !translation.isDraft ? translation : [],
	);
	const problems = [
		...ofTranslations.flatMap((one) => one.problems),
		...translationsFit(all, entries),
	];
	const faulty = new Set(problems.filter(isError).map(({ file }) => file));
	const languages = [...new Set(all.map(({ language }) => language))].sort();
	const translations = new Map<string, Translation[]>();
	for (const language of languages) {
		const own = all.filter((one) => one.language === language);
		const files = new Set(ofTranslations.flatMap(({ problems: [first] }) => first?.file ?? []));
		const ofStory = withoutStory(language);
		if (!own.some(({ collection }) => collection === 'story') && !files.has(ofStory.file))
			problems.push(ofStory);
		const sound = own.filter(({ file }) => !faulty.has(file));
		if (sound.some(({ collection }) => collection === 'story')) translations.set(language, sound);
	}
	return { originals, translations, problems };
}
