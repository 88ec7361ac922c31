// Makes a small story that passes every check, so that a unit test states only what it is about.
import type { z } from 'zod';
import { parseBody } from '../src/markdown/parse-body.ts';
import type { Block } from '../src/schema/body.ts';
import { type CollectionName, collectionNames, collections } from '../src/schema/collections.ts';
import type { AnyEntry } from '../src/story/entry.ts';
import { figureFiles } from '../src/story/figure-files.ts';
import { type Beside, buildStory, type Story } from '../src/story/graph.ts';
import { imageBeside } from '../src/story/image-beside.ts';
import type { ImageFile } from '../src/story/image-file.ts';

type Fields<C extends CollectionName> = Partial<z.input<(typeof collections)[C]>>;
/**
 * `body` is MDX text. `file` is the path inside the content folder, `collection/id.mdx`
 * when left out.
 */
type Given<C extends CollectionName> = Fields<C> & { id: string; body?: string; file?: string };
type EntryLink = Exclude<CollectionName, 'story'>;

/**
 * What a test states. Entries are added to those every story has; one with the id of such an entry
 * changes its fields.
 */
export type StoryGiven = { [C in EntryLink]?: Given<C>[] } & {
	story?: Fields<'story'> & { body?: string };
};

const DAY = '2024-03-04';
const CITED = [{ source: 'report' }];

/** The fields of an entry that the test does not state. */
const DEFAULTS: { [C in CollectionName]: (id: string) => Fields<C> } = {
	story: () => ({
		headline: 'A union and a company differ',
		standfirst: 'They differ over a roster.',
		shortTitle: 'The roster',
		language: 'en-NZ',
		publisher: { name: 'The Desk' },
		edition: 1,
		editionDate: DAY,
		asOf: DAY,
		leadSource: 'report',
		licence: { name: 'A licence', url: 'https://example.org/licence' },
		parties: ['union', 'company'],
		balance: { maxShareOfQuotedWords: 1 },
	}),
	parties: (id) => ({ name: `The ${id}`, short: id, kind: 'other', mark: 'ring', hue: 'slate' }),
	people: (id) => ({ name: id, role: 'a person', sources: CITED }),
	demands: (id) => ({
		title: id,
		kind: 'demand',
		by: ['union'],
		to: ['company'],
		status: 'standing',
		statusDate: DAY,
		sources: CITED,
	}),
	quotes: (id) => ({
		title: id,
		speakers: ['union'],
		medium: 'statement',
		source: 'report',
		saidOn: DAY,
		words: [`Words of ${id}.`],
		attribution: 'direct',
	}),
	topics: (id) => ({ question: `What is ${id}?`, answer: 'An answer.', order: 1 }),
	events: (id) => ({ title: id, date: DAY, sources: CITED }),
	differences: (id) => ({
		question: `Is ${id} so?`,
		state: 'unresolved',
		accounts: {
			union: { none: 'not found', asOf: DAY },
			company: { none: 'declined', asOf: DAY },
		},
	}),
	sources: (id) => ({
		publisher: 'The Paper',
		headline: `Headline of ${id}`,
		kind: 'news report',
		date: DAY,
		dateKnown: 'printed',
		url: `https://example.org/${id}`,
		voice: 'independent',
		read: 'in full',
		covers: 'the matter',
	}),
	figures: (id) => ({
		kind: 'photo',
		file: `${id}.jpg`,
		alt: `What ${id} shows.`,
		caption: `The ${id}.`,
		credit: 'A photographer',
		licence: { name: 'A licence' },
	}),
	terms: (id) => ({ name: id }),
	corrections: () => ({
		date: DAY,
		kind: 'fact',
		affects: ['story'],
		before: 'One.',
		after: 'Two.',
	}),
};

/** Entries that are in every story. */
const ALWAYS: { [C in EntryLink]?: Given<C>[] } = {
	parties: [
		{ id: 'union', kind: 'union', mark: 'circle', hue: 'plum' },
		{ id: 'company', kind: 'employer', mark: 'square', hue: 'teal' },
	],
	sources: [{ id: 'report' }],
};

function blocks(text: string, where: string): Block[] {
	const { blocks: read, refusals } = parseBody(text, 0);
	if (refusals.length > 0)
		throw new Error(
			`the body of ${where} is refused: ${refusals.map(({ what }) => what).join('; ')}`,
		);
	return read;
}

function entry<C extends CollectionName>(collection: C, given: Given<C>): AnyEntry {
	const { id, body = '', ...rest } = given;
	const usual = collection === 'story' ? 'story.mdx' : `${collection}/${id}.mdx`;
	// A figure has a field of that name: its image.
	const hasOwn = collection === 'figures';
	const file = hasOwn ? usual : (rest.file ?? usual);
	const { file: _, ...others } = rest;
	const fields = hasOwn ? rest : others;
	const data = collections[collection].parse({ ...DEFAULTS[collection](id), ...fields });
	const rich =
		'notKnown' in data ? { notKnown: data.notKnown.map((text) => blocks(text, file)) } : {};
	return { collection, id, file, data, body: blocks(body, file), rich } as AnyEntry;
}

/**
 * The entries of a sound small story, through the real schemas. Throws when what is given does
 * not fit them.
 */
export function makeEntries(given: StoryGiven = {}): AnyEntry[] {
	return collectionNames.flatMap((name): AnyEntry[] => {
		if (name === 'story') return [entry('story', { id: 'story', ...given.story })];
		const added = (given[name] ?? []) as Given<EntryLink>[];
		const always = (ALWAYS[name] ?? []) as Given<EntryLink>[];
		const changed = always.map((one) => ({ ...one, ...added.find(({ id }) => id === one.id) }));
		const others = added.filter(({ id }) => !always.some((one) => one.id === id));
		return [...changed, ...others].map((one) => entry(name, one));
	});
}

/** An image file that any figure can show. */
export const IMAGE: ImageFile = {
	hash: '0123456789ab',
	size: 200_000,
	format: 'jpg',
	width: 1500,
	height: 1000,
};

/** A sound image for each file that a figure names. */
const imagesOf = (entries: AnyEntry[]): Map<string, ImageFile> =>
	new Map(
		entries
			.filter((one) => one.collection === 'figures')
			.flatMap((one) => figureFiles(one).map(({ name }) => [imageBeside(one, name), IMAGE])),
	);

/**
 * A sound small story: a union and a company set side by side, one source, and what the test
 * states. `beside` is what stands next to the entries: the data of commands, and images.
 */
export function makeStory(given: StoryGiven = {}, beside: Beside = {}): Story {
	const entries = makeEntries(given);
	return buildStory(entries, { images: imagesOf(entries), ...beside });
}
