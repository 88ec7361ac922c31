// `npm run translations -- es`: what is not translated into a language, or not any more. With
// `--write` it makes files to begin in; with `--accept` it records that a translation is right for
// the present original.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { translationsFit } from '../checks/translations-fit.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { translatableTexts } from '../schema/translatable-texts.ts';
import type { AnyEntry } from '../story/entry.ts';
import { acceptTranslation } from './accept-translation.ts';
import { ContentError } from './check-entries.ts';
import { contentFolder } from './content-folder.ts';
import { identifyTranslation, TRANSLATIONS } from './identify-translation.ts';
import { placeProblems } from './place-problems.ts';
import { readFolder } from './read-folder.ts';
import { reportFailure } from './report-failure.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { type TranslationItem, translationList } from './translation-list.ts';
import { translationSkeleton } from './translation-skeleton.ts';

const folder = contentFolder();
const USAGE =
	'Name a language: npm run translations -- es. With --write it makes the files that are missing, with --accept <entries> it records that these are right.';
const STATES: [TranslationItem['state'], string][] = [
	['missing', 'not translated; --write makes the files'],
	['draft', 'drafts'],
	['new', 'not accepted yet; --accept when they are right'],
	['stale', 'whose original has changed since; look at them, then --accept <entry>'],
];

const fileOf = (language: string, { file, collection, id }: AnyEntry): string =>
	`${TRANSLATIONS}${language}/${collection === 'story' ? file : `${collection}/${id}.mdx`}`;

/** The places in sources that `locators` of the translated story do not say. */
function unsaidLocators(items: TranslationItem[]): string[] {
	const story = items.find(({ name }) => name === 'story')?.translation;
	const known = story?.locators ?? {};
	const all = items.flatMap(({ entry }) =>
		translatableTexts(entry.collection, entry.data).flatMap(({ path, text }) =>
			path.at(-1) === 'locator' ? text : [],
		),
	);
	return [...new Set(all)].filter((one) => !Object.hasOwn(known, one)).sort();
}

function list(language: string, items: TranslationItem[]): void {
	for (const [state, said] of STATES) {
		const names = items.filter((one) => one.state === state).map(({ name }) => name);
		if (names.length > 0) console.log(`${names.length} ${said}:\n  ${names.join('\n  ')}\n`);
	}
	const locators = unsaidLocators(items);
	if (locators.length > 0)
		console.log(
			`${locators.length} places in sources without a translation; ${TRANSLATIONS}${language}/story.mdx holds them under locators, unless a translation has its own:\n  ${locators.join('\n  ')}\n`,
		);
	const done = items.filter(({ state }) => state === 'done').length;
	console.log(`${language}: ${done} of ${items.length} entries are translated.`);
}

function write(language: string, items: TranslationItem[]): void {
	const missing = items.filter(({ state }) => state === 'missing');
	for (const { entry, name } of missing) {
		const file = join(folder, fileOf(language, entry));
		if (existsSync(file)) continue;
		const split = splitFrontMatter(readFileSync(join(folder, entry.file), 'utf8'));
		const body = 'problem' in split ? '' : split.body;
		const accept = `npm run translations -- ${language} --accept ${name}`;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, translationSkeleton(entry, body, accept));
	}
	console.log(`${missing.length} drafts in ${folder}/${TRANSLATIONS}${language}/.`);
}

/** The items with these names; without any, those that were never accepted. Throws for an unknown one. */
function wanted(items: TranslationItem[], names: string[]): TranslationItem[] {
	if (names.length === 0) return items.filter(({ state }) => state === 'new');
	return names.map((name) => {
		const all = items.map((one) => one.name);
		const item = items.find((one) => one.name === name.replace(/\.mdx$/, ''));
		if (!item) {
			const meant = nearest(name, all);
			throw new Error(
				`There is no entry ${name}.${meant ? ` Did you mean ${meant}?` : ''} An entry is named by its folder and file: topics/how-it-ended, or story.`,
			);
		}
		if (item.state === 'missing' || item.state === 'draft')
			throw new Error(
				item.state === 'draft'
					? `${name} is a draft: remove the line “draft” of ${item.translation?.file} first.`
					: `${name} has no translation yet; --write makes a file to begin in.`,
			);
		return item;
	});
}

function accept(items: TranslationItem[], names: string[]): void {
	const accepted = wanted(items, names).flatMap(({ entry, translation }) =>
		translation ? [{ entry, translation }] : [],
	);
	// As they will be: a digest is missing now, or is that of an older original.
	const future = accepted.map(({ entry, translation }) => ({
		...translation,
		...(entry.textsDigest === undefined ? {} : { original: entry.textsDigest }),
	}));
	const problems = translationsFit(
		future,
		items.map(({ entry }) => entry),
	);
	if (problems.length > 0) throw new ContentError(placeProblems(problems, folder), folder);
	for (const { entry, translation } of accepted) {
		const file = join(folder, translation.file);
		writeFileSync(file, acceptTranslation(readFileSync(file, 'utf8'), entry.textsDigest ?? ''));
	}
	console.log(`${accepted.length} translations are accepted for the present originals.`);
}

function translations(language: string): TranslationItem[] {
	const { problem } = identifyTranslation(`${TRANSLATIONS}${language}/story.mdx`);
	if (problem) throw new Error(`${problem.what}. ${problem.fix}`);
	const read = readFolder(folder);
	const inFolder = (file: string) => file.startsWith(`${TRANSLATIONS}${language}/`);
	const broken = read.flatMap((one): Problem[] =>
		one.problems.filter(({ file, severity }) => inFolder(file) && severity === undefined),
	);
	if (broken.length > 0) throw new ContentError(placeProblems(broken, folder), folder);
	const entries = read.flatMap(({ entry }) => (entry ? [entry] : []));
	return translationList(
		entries,
		read.flatMap(({ translation }) => translation ?? []),
		language,
	);
}

try {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			write: { type: 'boolean', default: false },
			accept: { type: 'boolean', default: false },
			verbose: { type: 'boolean', default: false },
		},
	});
	const [language, ...names] = positionals;
	if (language === undefined) throw new Error(USAGE);
	const items = translations(language);
	if (values.accept) accept(items, names);
	else if (values.write) write(language, items);
	else list(language, items);
} catch (error) {
	reportFailure(error);
}
