// A story of hostile words: entries of every collection, made from the schemas, with a hostile string
// in every text. Texts that the checks refuse are noted and replaced by plain words.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import { ContentError, checkEntries } from '../../src/load/check-entries.ts';
import { readFolder } from '../../src/load/read-folder.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { type CollectionName, collectionNames } from '../../src/schema/collections.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { addressOf } from '../../src/story/addresses.ts';
import { type FilledAddress, type FilledText, hostileFields, type Path } from './hostile-fields.ts';
import { HOSTILE_STRINGS } from './hostile-strings.ts';

export interface HostileEntry {
	collection: CollectionName;
	id: string;
	file: string;
	data: Record<string, unknown>;
	texts: FilledText[];
	addresses: FilledAddress[];
	body: string;
	/** The words that readers see in its body, each a hostile string. */
	words: string[];
}

export interface Refusal {
	file: string;
	/** Undefined when it is the body that is refused. */
	path?: Path;
	/** The field as `textFields()` has it. */
	field: string;
	/** None for an address or a body. */
	string?: number;
	problem: Problem;
}

/** Plain text in Markdown and MDX, whatever stands in it. */
export const asPlainText = (text: string): string =>
	text.replace(/[\\`*_{}[\]<>&|~!#]|:(?=\/\/)|^[-+=]/g, (sign) => `\\${sign}`);

/** Fields of the front matter that are Markdown. */
const RICH = /^notKnown\./;
const PARTIES = ['parties-0', 'parties-1'];
const cycle = <T>(values: readonly T[], i: number): T => values[i % values.length] as T;

type Given = Record<string, unknown>;
/**
 * What must not contradict other fields. Several sets of a collection make as many entries of each
 * number, since some texts exclude others.
 */
const GIVEN: Record<CollectionName, (number: number) => Given[]> = {
	story: () => [
		{
			language: 'en-GB',
			timeZone: 'Europe/London',
			edition: 2,
			editionDate: '2024-03-05',
			asOf: '2024-03-05',
			firstAddress: undefined,
			status: 'ongoing',
			leadSource: undefined,
			parties: PARTIES,
			'balance.maxShareOfQuotedWords': 1,
			'balance.minShareVerified': 0,
			'balance.minTopics': 0,
		},
	],
	parties: (i) => [
		{
			mark: cycle(['circle', 'square', 'triangle', 'diamond'], i),
			hue: cycle(['plum', 'teal', 'ochre', 'moss'], i),
			role: undefined,
			partOf: undefined,
			since: undefined,
			until: undefined,
			became: undefined,
			'relations.*.to': i === 0 ? 'parties-1' : 'parties-0',
		},
	],
	people: () => [
		{ party: 'parties-0', 'affiliations.*.party': 'parties-0', why: undefined },
		{
			party: 'parties-1',
			'affiliations.*.party': 'parties-1',
			anonymous: true,
			namedAs: undefined,
		},
	],
	demands: (i) => [{ partOf: undefined, partsAreExamples: undefined, inSummary: i % 10 === 0 }],
	quotes: (i) => {
		const all = { sameStatementAs: undefined, inSummary: i % 10 === 0 };
		return [
			{
				...all,
				speakers: [`people-${i}`],
				attribution: 'via-spokesperson',
				marks: 'none',
				translation: undefined,
			},
			{
				...all,
				speakers: [`people-${i}-b`],
				attribution: 'translated',
				'translation.from': 'es',
				via: undefined,
				marks: undefined,
				marksNote: undefined,
			},
		];
	},
	topics: (i) => [{ order: i + 1 }],
	events: (i) => [{ outcome: undefined, decidedBy: undefined, inSummary: i % 10 === 0 }],
	differences: (i) => [
		{
			'accounts.*.quote': (path: Path) =>
				path.includes('parties-0') ? `quotes-${i}` : `quotes-${i}-b`,
			// Words of a quotation, letter for letter, which makes them no free text.
			'accounts.*.show': undefined,
			inSummary: i % 10 === 0,
		},
	],
	sources: () => [
		{ addressWords: undefined, bylineNote: undefined },
		{ headline: undefined, byline: undefined },
	],
	figures: () => [
		{ file: 'drawing.svg', pages: undefined },
		{ file: undefined, kind: 'scan', 'pages.*.file': 'drawing.svg' },
	],
	terms: () => [{}],
	corrections: (i) => [{ affects: [`terms/terms-${i}`, 'story'] }],
};

/** The paragraphs of a body: hostile words in text, in an element and, where they pass, as Markdown. */
function bodyOf(collection: CollectionName, number: number): { body: string; words: string[] } {
	const words = [0, 1, 2].map((i) => cycle(HOSTILE_STRINGS, number + 17 * i));
	const [first, second, third] = words.map(asPlainText) as [string, string, string];
	const locator = asPlainText(cycle(HOSTILE_STRINGS, number + 5).replace(/[[\];@]/g, ''));
	const cite = `[@sources-${number}, ${locator}]`;
	const inWords = collection === 'terms' ? second : `<Term id="terms-${number}">${second}</Term>`;
	const paragraphs = [`Words: ${first} ${inWords} ${cite}.`];
	if (collection === 'topics')
		paragraphs.push(
			`## ${third}`,
			`${third} <Party id="parties-${number}" /> <Person id="people-${number}" /> <Event id="events-${number}">${third}</Event> ${cite}.`,
			...['Quote', 'Demand', 'Difference', 'Figure'].map(
				(name) => `<${name} id="${name.toLowerCase()}s-${number}" />`,
			),
		);
	if (collection === 'parties') {
		const raw = `${cycle(HOSTILE_STRINGS, number)} ${cite}`;
		if (parseBody(raw, 0).refusals.length === 0) paragraphs.push(raw);
	}
	return {
		body: paragraphs.join('\n\n'),
		words: collection === 'topics' ? words : words.slice(0, 2),
	};
}

function makeEntries(numbers: number[], refused: Map<string, Refusal>): HostileEntry[] {
	return collectionNames.flatMap((collection) => {
		const isStory = collection === 'story';
		return (isStory ? numbers.slice(0, 1) : numbers).flatMap((number) =>
			GIVEN[collection](number).map((given, variant): HostileEntry => {
				const id = isStory ? 'story' : `${collection}-${number}${variant > 0 ? '-b' : ''}`;
				const file = isStory ? 'story.mdx' : `${collection}/${id}.mdx`;
				const { data, texts, addresses } = hostileFields(collection, {
					id,
					number,
					first: number + 11 * variant,
					given,
					keys: PARTIES,
					items: isStory ? HOSTILE_STRINGS.length : 1,
					plainAt: (path) => {
						const place = [...refused.keys()].indexOf(`${file} ${path.join('.')}`);
						return place < 0 ? undefined : `Plain words ${place}`;
					},
				});
				for (const { path, field, string } of texts)
					if (RICH.test(field))
						(data[path[0] as string] as string[])[path[1] as number] = asPlainText(
							HOSTILE_STRINGS[string] ?? '',
						);
				const made = refused.has(`${file} body`)
					? { body: `Plain [@sources-${number}].`, words: [] }
					: bodyOf(collection, number);
				return { collection, id, file, data, texts, addresses, ...made };
			}),
		);
	});
}

const yaml = (data: unknown): string =>
	stringify(data, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

function write(folder: string, entries: HostileEntry[], numbers: number[]): void {
	rmSync(folder, { recursive: true, force: true });
	const save = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	for (const { file, data, body } of entries) save(file, `---\n${yaml(data)}---\n\n${body}\n`);
	save(
		'figures/drawing.svg',
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
	);
	const text = (number: number) => cycle(HOSTILE_STRINGS, number);
	const gone = numbers.map((number) => [
		`quotes/gone-${number}`,
		{ withdrawn: true, reason: text(number), on: '2024-03-05', title: text(number + 9) },
	]);
	save('receipts.json', JSON.stringify({ about: 'Nothing was compared.', quotations: {} }));
	const known = entries.filter(({ collection }) =>
		['terms', 'demands', 'events'].includes(collection),
	);
	const addresses = [
		...numbers.map((number) => `/quotes/gone-${number}/`),
		...known.map(addressOf),
	].map((address) => [address, 1]);
	save(
		'permalinks.json',
		JSON.stringify({
			addresses: Object.fromEntries(addresses),
			gone: Object.fromEntries(gone),
		}),
	);
	const before = known.map(({ collection, id, data }, i) => [
		`${collection}/${id}`,
		{ title: text(i), fields: { ...data, name: text(i + 1), title: text(i + 2) } },
	]);
	save(
		'editions/1.json',
		JSON.stringify({
			edition: 1,
			date: '2024-03-04',
			asOf: '2024-03-04',
			entries: Object.fromEntries(before),
		}),
	);
}

/** The texts and addresses of the entry on a line of its file. */
function textsOnLine(
	{ data, texts, addresses }: HostileEntry,
	line: number,
): (FilledAddress & Partial<FilledText>)[] {
	const lines = new LineCounter();
	const document = parseDocument(yaml(data), { lineCounter: lines });
	return [...texts, ...addresses].filter(({ path }) => {
		const node = document.getIn(path, true);
		// The front matter begins on line 2 of the file.
		return isNode(node) && node.range && lines.linePos(node.range[0]).line + 1 === line;
	});
}

/**
 * Writes the story into a folder, which is emptied first, and returns it with all that was refused.
 * `numbers`: of the entries of each collection; must have 0 and 1, which are the sides; the first is that of the
 * story itself. Throws when the story has
 * a problem that is no refusal of a hostile text.
 */
export function writeHostileStory(
	folder: string,
	numbers: number[],
): { entries: HostileEntry[]; refusals: Refusal[] } {
	const refused = new Map<string, Refusal>();
	for (;;) {
		const entries = makeEntries(numbers, refused);
		write(folder, entries, numbers);
		try {
			checkEntries(readFolder(folder), folder);
			return { entries, refusals: [...refused.values()] };
		} catch (error) {
			if (!(error instanceof ContentError)) throw error;
			const known = refused.size;
			for (const problem of error.problems) {
				const entry = entries.find(({ file }) => file === problem.file);
				if (!entry || !problem.line || problem.severity === 'warning') continue;
				for (const { path, field, string } of textsOnLine(entry, problem.line))
					refused.set(`${entry.file} ${path.join('.')}`, {
						file: entry.file,
						path,
						field,
						string,
						problem,
					});
				if (problem.line > yaml(entry.data).split('\n').length + 1)
					refused.set(`${entry.file} body`, {
						file: entry.file,
						field: 'body',
						problem,
					});
			}
			if (refused.size === known) throw error;
		}
	}
}
