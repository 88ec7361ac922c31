import { excerpt } from '../schema/excerpt.ts';
import type { Problem } from '../schema/problem.ts';
import type { AnyEntry, Entry } from '../story/entry.ts';
import type { Story } from '../story/graph.ts';
import { normalise } from '../story/normalise.ts';

type Path = (string | number)[];

const plain = (text: string) => normalise(text).toLowerCase().replace(/\s+/g, ' ').trim();

/** Lists whose items may be the same: a speaker may say one sentence twice. */
const MAY_REPEAT = new Set(['words', 'fragments']);

/** Items that stand twice in a list of an entry, at any depth. */
function repeatedItems(file: string, value: unknown, path: Path = []): Problem[] {
	if (typeof value !== 'object' || value === null) return [];
	if (!Array.isArray(value))
		return Object.entries(value)
			.filter(([key]) => !MAY_REPEAT.has(key))
			.flatMap(([key, item]) => repeatedItems(file, item, [...path, key]));
	const seen = new Set<string>();
	return value.flatMap((item, i): Problem[] => {
		const key = JSON.stringify(item);
		const isTwice = seen.has(key);
		seen.add(key);
		const at = [...path, i];
		if (!isTwice) return repeatedItems(file, item, at);
		const shown = typeof item === 'object' ? 'the same item' : `“${excerpt(String(item))}”`;
		return [
			{
				file,
				path: at,
				what: `${shown} stands twice in ${path.join('.')}`,
				fix: 'Keep one of the two.',
			},
		];
	});
}

/** A key under which two entries are the same, and how a problem names it. */
interface Sameness<E extends AnyEntry> {
	keyOf: (entry: E) => string | undefined;
	path: Path;
	what: (entry: E, first: E) => string;
	fix: string;
	severity?: 'warning';
}

function same<E extends AnyEntry>(entries: Iterable<E>, by: Sameness<E>): Problem[] {
	const first = new Map<string, E>();
	const sorted = [...entries].sort((a, b) => (a.file < b.file ? -1 : 1));
	return sorted.flatMap((entry): Problem[] => {
		const key = by.keyOf(entry);
		if (key === undefined) return [];
		const other = first.get(key);
		if (!other) {
			first.set(key, entry);
			return [];
		}
		// Two files of one id are reported as such.
		if (entry.id.toLowerCase() === other.id.toLowerCase()) return [];
		const { path, fix, severity } = by;
		const what = by.what(entry, other);
		return [{ file: entry.file, path, what, fix, ...(severity ? { severity } : {}) }];
	});
}

const RENAME =
	'Readers cannot tell the two apart. Give one another name, or merge the two entries.';

function sameWords({ data }: Entry<'quotes'>): string {
	return [data.speakers.toSorted().join(' '), data.saidOn, ...data.words.map(plain)].join('\n');
}

/**
 * Nothing that readers take for one thing is in the story twice: a quotation, a party, a person, a
 * term, a question, a source, an item of a list.
 */
export function nothingStandsTwice(story: Story, entries: AnyEntry[]): Problem[] {
	return [
		...entries.flatMap(({ file, data }) => repeatedItems(file, data)),
		...same(story.quotes.values(), {
			keyOf: sameWords,
			path: ['words'],
			what: (_, first) => `the same words of the same day and speaker stand in ${first.file}`,
			fix: 'Keep one quotation; another source that carries the words stands in its alsoIn.',
		}),
		...same(story.parties.values(), {
			keyOf: ({ data }) => plain(data.name),
			path: ['name'],
			what: ({ data }, first) => `“${data.name}” is also the name of ${first.id}`,
			fix: RENAME,
		}),
		...same(story.parties.values(), {
			keyOf: ({ data }) => plain(data.short),
			path: ['short'],
			what: ({ data }, first) => `“${data.short}” is also the short name of ${first.id}`,
			fix: RENAME,
		}),
		...same(story.people.values(), {
			keyOf: ({ data }) => plain(data.name),
			path: ['name'],
			what: ({ data }, first) => `“${data.name}” is also the name of ${first.id}`,
			fix: RENAME,
		}),
		...same(story.terms.values(), {
			keyOf: ({ data }) => plain(data.name),
			path: ['name'],
			what: ({ data }, first) => `“${data.name}” is also explained in ${first.file}`,
			fix: 'Merge the two entries.',
		}),
		...same(story.topics.values(), {
			keyOf: ({ data }) => plain(data.question),
			path: ['question'],
			what: (_, first) => `${first.file} asks the same question`,
			fix: 'Merge the two entries, or ask more exactly.',
		}),
		...same(story.differences.values(), {
			keyOf: ({ data }) => plain(data.question),
			path: ['question'],
			what: (_, first) => `${first.file} asks the same question`,
			fix: 'Merge the two entries, or ask more exactly.',
		}),
		...same(story.sources.values(), {
			keyOf: ({ data }) => data.url,
			path: ['url'],
			what: (_, first) => `${first.file} has the same address`,
			fix: 'If both are one work, keep one entry; two works at one address need a note in their bodies.',
			severity: 'warning',
		}),
	];
}
