// A story of any size that passes every check, for the bench to build.
import { stringify } from 'yaml';
import { type Random, random } from './random.ts';
import { topicBody } from './topic-body.ts';
import { prose, title } from './words.ts';

/** Shares of N entries. Sources, people and whatever else they refer to come on top. */
const SHARES = { quotes: 0.6, demands: 0.25, events: 0.1, topics: 0.05 };
const SEED = 20190610;
const DAYS = ['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024'];
const PARTIES = [
	{ kind: 'union', mark: 'circle', hue: 'plum' },
	{ kind: 'employer', mark: 'square', hue: 'teal' },
	{ kind: 'legislature', mark: 'triangle', hue: 'ochre' },
	{ kind: 'members', mark: 'ring', hue: 'moss', partOf: 'party-1' },
	{ kind: 'employer-part', mark: 'bar', hue: 'slate', partOf: 'party-2' },
	{ kind: 'other', mark: 'cross', hue: 'rust' },
];
const STATUS = ['standing', 'proposed', 'met', 'met-in-part', 'refused', 'withdrawn'];

const ids = (name: string, count: number) =>
	Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
const pad = (n: number) => String(n).padStart(2, '0');
const day = (chance: Random) =>
	`${chance.pick(DAYS)}-${pad(1 + chance.below(12))}-${pad(1 + chance.below(28))}`;
const file = (data: object, body = '') => `---\n${stringify(data)}---\n\n${body}\n`;

/** The ids of every collection in a story of `size` entries. */
export function idsOf(size: number) {
	const count = (share: number, least = 2) => Math.max(least, Math.round(size * share));
	return {
		quotes: ids('quote', count(SHARES.quotes)),
		demands: ids('demand', count(SHARES.demands)),
		events: ids('event', count(SHARES.events)),
		topics: ids('topic', count(SHARES.topics)),
		sources: ids('source', count(1 / 20, 4)),
		people: ids('person', count(1 / 50)),
		differences: ids('difference', count(1 / 100)),
		terms: ids('term', Math.min(40, count(1 / 25))),
		parties: ids('party', PARTIES.length),
	};
}

export type Ids = ReturnType<typeof idsOf>;

/** The files of the story: path inside the content folder → text. The same for each call. */
export function syntheticStory(size: number): Map<string, string> {
	const chance = random(SEED);
	const all = idsOf(size);
	const files = new Map<string, string>();
	const write = (collection: keyof Ids, of: (i: number, id: string) => string) => {
		for (const [i, id] of all[collection].entries())
			files.set(`${collection}/${id}.mdx`, of(i, id));
	};
	const cited = () => [
		{ source: chance.pick(all.sources), locator: `paragraph ${1 + chance.below(30)}` },
	];
	const sides = ['party-1', 'party-2', 'party-3'];

	const words = new Map(all.quotes.map((id) => [id, [prose(chance, 20), prose(chance, 40)]]));

	files.set(
		'story.mdx',
		file(
			{
				headline: title(chance, 7),
				standfirst: prose(chance, 25),
				shortTitle: 'A synthetic story',
				language: 'en-US',
				publisher: { name: 'The bench' },
				edition: 1,
				editionDate: '2025-01-02',
				asOf: '2025-01-01',
				leadSource: 'source-1',
				licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
				parties: sides,
				balance: { maxShareOfQuotedWords: 0.9 },
				notKnown: [`${prose(chance, 14)} [@source-1]`],
			},
			Array.from({ length: 4 }, () => `${prose(chance, 50)} [@${chance.pick(all.sources)}]`).join(
				'\n\n',
			),
		),
	);
	write('parties', (i) =>
		file(
			{ name: `${title(chance, 3)} ${i + 1}`, short: `Party ${i + 1}`, ...PARTIES[i] },
			`${prose(chance, 60)} [@${chance.pick(all.sources)}]`,
		),
	);
	write('people', (i) =>
		file(
			{
				name: `${title(chance, 1)} ${title(chance, 1)} ${i + 1}`,
				role: title(chance, 4),
				party: `party-${1 + (i % PARTIES.length)}`,
				sources: cited(),
			},
			prose(chance, 30),
		),
	);
	const published = new Map<string, string>();
	write('sources', (i, id) => {
		const publisher = `The ${title(chance, 2)}`;
		const headline = title(chance, 8);
		const date = day(chance);
		published.set(id, date);
		return file({
			publisher,
			headline,
			kind: 'news report',
			date,
			dateKnown: 'printed',
			url: `https://example.org/news/${i + 1}`,
			voice: 'independent',
			read: 'in full',
			covers: prose(chance, 12),
		});
	});
	write('terms', (i) => file({ name: `${title(chance, 2)} ${i + 1}` }, prose(chance, 25)));
	const ofFirst: string[] = [];
	write('quotes', (i, id) => {
		const speaker = chance.pick(all.people);
		if (all.people.indexOf(speaker) % PARTIES.length === 0) ofFirst.push(id);
		const about = title(chance, 6);
		const source = chance.pick(all.sources);
		const locator = `paragraph ${1 + chance.below(30)}`;
		// Nothing is said after its source was published.
		const saidOn = [day(chance), published.get(source) ?? ''].sort()[0];
		return file({
			title: about,
			speakers: [speaker],
			medium: 'statement',
			source,
			locator,
			saidOn,
			words: words.get(id),
			attribution: 'direct',
			checked: { on: '2025-01-01', by: 'the bench', against: 'full text' },
			topics: [chance.pick(all.topics)],
			inSummary: i < 6,
		});
	});
	write('demands', (i) =>
		file(
			{
				title: title(chance, 7),
				kind: i % 2 === 0 ? 'demand' : 'offer',
				by: [chance.pick(sides)],
				to: [chance.pick(sides)],
				date: day(chance),
				status: chance.pick(STATUS),
				statusDate: '2024-12-31',
				statusNote: prose(chance, 15),
				topics: [chance.pick(all.topics)],
				sources: cited(),
				inSummary: i < 6,
			},
			`${prose(chance, 100)}\n\n${prose(chance, 100)}`,
		),
	);
	write('events', (i) =>
		file(
			{
				title: title(chance, 6).slice(0, 90),
				date: day(chance),
				parties: chance.some(all.parties, 2),
				sources: cited(),
				topics: [chance.pick(all.topics)],
				inSummary: i < 8,
			},
			prose(chance, 120),
		),
	);
	write('differences', (i) =>
		file(
			{
				question: `Is it so with ${title(chance, 5)}?`,
				order: i + 1,
				state: 'disputed',
				topics: [chance.pick(all.topics)],
				inSummary: i < 5,
				accounts: {
					'party-1': {
						position: prose(chance, 14),
						...(ofFirst.length > 0 ? { quote: chance.pick(ofFirst) } : cited()[0]),
					},
					'party-2': { position: prose(chance, 14), ...cited()[0] },
					'party-3': { none: 'not found', asOf: '2025-01-01' },
				},
			},
			prose(chance, 60),
		),
	);
	write('topics', (i) =>
		file(
			{ question: `What of ${title(chance, 6)}?`, answer: prose(chance, 30), order: i + 1 },
			topicBody(chance, all, words),
		),
	);
	return files;
}
