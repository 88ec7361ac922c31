// A translation says what its original says: it has the same structure, refers to the same entries
// and sources, and quotes nothing but the original’s words.
import { type Block, type PartRef, refsIn } from '../schema/body.ts';
import { nearest } from '../schema/nearest.ts';
import type { Problem } from '../schema/problem.ts';
import { type AnyEntry, keyOf } from '../story/entry.ts';
import type { Translation } from '../story/translation.ts';
import { markedInTranslation } from './marked-in-translation.ts';

type Path = (string | number)[];
type Found = Omit<Problem, 'file'>;

const BLOCKS = new Set(['Quote', 'Demand', 'Difference', 'Timeline', 'Figure']);
/** Lists that may be longer or shorter in another language. */
const FREE_LISTS = new Set(['aliases']);

/** Where the structure of the fields differs from that of the original. */
function structure(original: unknown, texts: unknown, path: Path): Found[] {
	const field = path.join('.');
	if (original === undefined)
		return [
			{
				path,
				what: `the original has no “${field}”`,
				fix: 'A translation adds nothing: remove the field, or write it in the original first.',
			},
		];
	if (Array.isArray(texts)) {
		if (!Array.isArray(original))
			return [
				{
					path,
					what: `“${field}” is a list, but not in the original`,
					fix: 'Give it the same form as there.',
				},
			];
		if (texts.length !== original.length && !FREE_LISTS.has(field))
			return [
				{
					path,
					what: `“${field}” has ${texts.length} items, the original ${original.length}`,
					fix: 'Items belong together by their order. Write one for each of the original; {} for one in which nothing is translated.',
				},
			];
		return texts.flatMap((one, i) =>
			typeof one === 'string' ? [] : structure(original[i], one, [...path, i]),
		);
	}
	if (typeof texts !== 'object' || texts === null) return [];
	if (Array.isArray(original))
		return [
			{
				path,
				what: `“${field}” is a list in the original`,
				fix: 'Write a list of the same length; {} for an item in which nothing is translated.',
			},
		];
	return Object.entries(texts).flatMap(([key, one]) =>
		structure((original as Record<string, unknown>)[key], one, [...path, key]),
	);
}

/** `<Term id="x">`, as a translator finds it in the original. */
function inWords({ name, attributes }: PartRef): string {
	if (name === 'Cite') return `[@${attributes.source}]`;
	if (name === 'Link') return `a link to ${attributes.to}`;
	const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
	return `<${name}${list.join('')}>`;
}

const listed = (refs: string[]): string => [...new Set(refs)].join(', ');

/** References that one of the texts has and the other has not. */
function references(original: Block[], translated: Block[], place: Pick<Found, 'path' | 'line'>) {
	const wanted = original.flatMap(({ parts }) => refsIn(parts)).map(inWords);
	const refs = translated.flatMap(({ parts, line }) =>
		refsIn(parts).map((ref) => ({ ref: inWords(ref), line })),
	);
	const there = new Set(refs.map(({ ref }) => ref));
	const found: Found[] = [];
	const missing = wanted.filter((ref) => !there.has(ref));
	if (missing.length > 0)
		found.push({
			...place,
			what: `the translation lacks ${listed(missing)}`,
			fix: 'Readers of both languages get the same proofs: put each where the same thing is said.',
		});
	for (const { ref, line } of refs)
		if (!wanted.includes(ref))
			found.push({
				...(place.path ? place : { line }),
				what: `the original does not have ${ref}`,
				fix: 'A translation refers to the same entries and sources as its original, letter by letter. Correct the id or address, or remove it.',
			});
	const order = (refs: string[]) =>
		refs.filter((ref) => BLOCKS.has(ref.slice(1).split(/[ >]/)[0] ?? ''));
	const before = order(wanted);
	const after = order(refs.map(({ ref }) => ref));
	if (found.length === 0 && before.join() !== after.join())
		found.push({
			...place,
			what: `the original sets ${before.join(', ')} in this order and number`,
			fix: 'Who is quoted first, and how often, is part of the balance of a page: keep the order of the original.',
		});
	return found;
}

const digestProblem = (translation: Translation): Found[] =>
	translation.original === undefined
		? [
				{
					line: 1,
					what: 'the field “original” is missing',
					fix: `It says which state of the original was translated. When the translation is right, run: npm run translations -- ${translation.language} --accept ${keyOf(translation).replace('story/', '')}`,
				},
			]
		: [];

/** The fields of an entry, without those of the translation that are held against them elsewhere. */
function problemsOf(translation: Translation, original: AnyEntry, quoted: string): Found[] {
	const { data, body, rich, words } = translation;
	const found = [...digestProblem(translation)];
	const isStale =
		translation.original !== undefined && translation.original !== original.textsDigest;
	// Of an original that has changed, the translation is not shown, and may not fit any more.
	if (isStale) return found;
	found.push(
		...Object.entries(data).flatMap(([key, one]) =>
			structure((original.data as Record<string, unknown>)[key], one, [key]),
		),
	);
	if (original.collection === 'quotes' && words && words.length !== original.data.words.length)
		found.push({
			path: ['translation'],
			what: `“translation” has ${words.length} segments, the quotation ${original.data.words.length}`,
			fix: 'Write one text for each segment of the words, in their order.',
		});
	if (original.body.length > 0 && body.length === 0)
		found.push({
			line: 1,
			what: 'the text below the front matter is missing',
			fix: `Translate that of ${original.file}, or delete this file: until then readers see the original.`,
		});
	else if (original.body.length === 0 && body.length > 0)
		found.push({
			line: body[0]?.line ?? 1,
			what: 'the original has no text below its front matter',
			fix: 'A translation adds nothing: remove the text, or write it in the original first.',
		});
	else found.push(...references(original.body, body, { line: body[0]?.line ?? 1 }));
	for (const [field, texts] of Object.entries(rich))
		for (const [i, blocks] of texts.entries())
			found.push(...references(original.rich[field]?.[i] ?? [], blocks, { path: [field, i] }));
	return [...found, ...markedInTranslation(translation, original, quoted)];
}

/**
 * Whether each translation fits its original. `entries` are all that were read. A translation whose
 * original has changed since is not held against it: readers see the original.
 */
export function translationsFit(translations: Translation[], entries: AnyEntry[]): Problem[] {
	const originals = new Map<string, AnyEntry>(entries.map((entry) => [keyOf(entry), entry]));
	// No words reach across two quotations.
	const quoted = entries
		.flatMap((entry) =>
			entry.collection === 'quotes' && entry.data.attribution !== 'paraphrase'
				? entry.data.words
				: [],
		)
		.join(' \uFFFC ');
	return translations.flatMap((translation): Problem[] => {
		const { file, collection, id } = translation;
		const original = originals.get(keyOf(translation));
		if (original) return problemsOf(translation, original, quoted).map((one) => ({ file, ...one }));
		const ids = entries.flatMap((one) => (one.collection === collection ? one.id : []));
		const meant = nearest(id, ids);
		return [
			{
				file,
				line: 1,
				what: `there is no entry ${collection}/${id}`,
				fix: `A translation has the name of its original.${meant ? ` Did you mean ${meant}.mdx?` : ''} If the original was merged or withdrawn, delete this file.`,
			},
		];
	});
}
