// A story in another language: the same entries, facts and references, with the texts of its
// translations where these are there and still of the present original.
import type { Block, Part } from '../schema/body.ts';
import { type AnyEntry, type Entry, type Key, keyOf } from './entry.ts';
import { buildStory, type Story } from './graph.ts';
import { inOriginalWords } from './in-original-words.ts';
import type { Permalinks } from './permalinks.ts';
import type { Translation, TranslationState } from './translation.ts';

/** The value with the texts of a translation, which has its structure. */
function withTexts(value: unknown, texts: unknown): unknown {
	if (texts === undefined) return value;
	if (Array.isArray(texts)) {
		if (texts.every((one) => typeof one === 'string')) return texts;
		return (value as unknown[]).map((one, i) => withTexts(one, texts[i]));
	}
	if (typeof texts !== 'object' || texts === null) return texts;
	const fields = Object.entries(texts).map(([key, one]) => [
		key,
		withTexts((value as Record<string, unknown>)[key], one),
	]);
	return { ...(value as object), ...Object.fromEntries(fields) };
}

/** The value with each place in a source said in the other language, where that is known. */
function withLocators(value: unknown, locators: Record<string, string>): unknown {
	if (Array.isArray(value)) return value.map((one) => withLocators(one, locators));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [
			key,
			key === 'locator' && typeof one === 'string' && Object.hasOwn(locators, one)
				? locators[one]
				: withLocators(one, locators),
		]),
	);
}

/**
 * A quotation keeps its words. What stands in the language of the story is their translation, which
 * a quotation from another language has in that field anyway.
 */
function quotationFields(
	{ data }: Entry<'quotes'>,
	{ words, by }: Translation,
	from: string,
	makers: string,
): Pick<Entry<'quotes'>['data'], 'translation'> {
	if (!words) return {};
	return { translation: { from: data.translation?.from ?? from, words, by: by ?? makers } };
}

const blocksIn = (blocks: Block[], language: string): Block[] =>
	blocks.map((block) => ({ ...block, language }));

/** Words in quotation marks are the original’s. */
function markedParts(parts: Part[], from: string, language: string): Part[] {
	return parts.map((part) =>
		typeof part === 'string'
			? inOriginalWords(part, from, language)
			: { ...part, parts: markedParts(part.parts, from, language) },
	);
}

const markedBlocks = (blocks: Block[], from: string, language: string): Block[] =>
	blocks.map((block) => ({ ...block, parts: markedParts(block.parts, from, language) }));

/** The ledger as the translation would have it if it were a site of its own. */
function ledgerOf({ addresses, retired }: Permalinks, language: string): Permalinks {
	const own = Object.entries(addresses).flatMap(([address, edition]) => {
		const isOwn = address.startsWith(`/${language}/`);
		return isOwn ? [[address.slice(language.length + 1), edition]] : [];
	});
	return { addresses: Object.fromEntries(own), retired };
}

function stateOf(entry: AnyEntry, translation: Translation | undefined): TranslationState {
	if (!translation) return 'original';
	return translation.original === entry.textsDigest ? 'translated' : 'stale';
}

/**
 * A language as it is written where the story is from, when its tag says no region: `es` of a story
 * in `en-US` is `es-US`, whose numbers are `4,000`.
 */
function inRegionOf(language: string, from: string): string {
	const { region } = new Intl.Locale(from);
	const locale = new Intl.Locale(language);
	if (region === undefined || locale.region !== undefined) return language;
	return new Intl.Locale(language, { region }).toString();
}

const allEntries = (story: Story): AnyEntry[] => [story.story, ...story.rank.keys()];

/**
 * The story in the language of the translations, all of one language and each of an entry of the
 * story. The one of the story itself must be among them, and sound.
 */
export function translateStory(story: Story, translations: Translation[]): Story {
	const byKey = new Map<Key, Translation>(translations.map((one) => [keyOf(one), one]));
	const whole = byKey.get('story/story');
	if (!whole) throw new Error('A translation of a story needs one of story.mdx.');
	const { language, by = '', on = '', locators } = whole;
	const from = story.story.data.language;
	const states = new Map<Key, TranslationState>();

	function inOtherLanguage(entry: AnyEntry): AnyEntry {
		const key = keyOf(entry);
		const translation = byKey.get(key);
		const state = stateOf(entry, translation);
		states.set(key, state);
		const isStory = entry.collection === 'story';
		const own = isStory ? { language: inRegionOf(language, from) } : {};
		const isPrinted = entry.collection === 'sources' || entry.collection === 'figures';
		const printed = isPrinted ? { printedIn: from } : {};
		if (!translation || state !== 'translated') {
			const rich = Object.entries(entry.rich).map(([field, texts]) => [
				field,
				texts.map((blocks) => blocksIn(blocks, from)),
			]);
			return {
				...entry,
				...printed,
				language: from,
				data: { ...entry.data, ...own },
				body: blocksIn(entry.body, from),
				rich: Object.fromEntries(rich),
			} as AnyEntry;
		}
		const fields =
			entry.collection === 'quotes' ? quotationFields(entry, translation, from, by) : own;
		const rich = Object.entries(translation.rich).map(([field, texts]) => [
			field,
			texts.map((blocks) => markedBlocks(blocks, from, language)),
		]);
		const data = withTexts(withLocators(entry.data, locators), translation.data) as object;
		return {
			...entry,
			...printed,
			data: { ...data, ...fields },
			body: markedBlocks(translation.body, from, language),
			rich: { ...entry.rich, ...Object.fromEntries(rich) },
		} as AnyEntry;
	}

	const entries = allEntries(story).map(inOtherLanguage);
	return buildStory(entries, {
		receipts: story.receipts,
		images: story.images,
		permalinks: ledgerOf(story.permalinks, language),
		editions: story.editions,
		pinned: story.pinned,
		languages: story.languages,
		...(story.brand ? { brand: story.brand } : {}),
		translated: { language, from: story, by, on, states },
	});
}
