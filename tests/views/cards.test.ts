import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippets } from '../../src/formats/card-frame.ts';
import type { CardKey } from '../../src/story/addresses.ts';
import {
	allCardKeys,
	type CardView,
	cardHeight,
	cardInWords,
	cardView,
} from '../../src/views/cards/card-view.ts';
import { correctionInWords } from '../../src/views/cards/correction-in-words.ts';
import { differenceCard } from '../../src/views/cards/difference-card.ts';
import { pictureView } from '../../src/views/picture.ts';
import { wordsIn } from '../../src/words/words-in.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const long = (characters: number) =>
	'the roster is what they differ over and nothing else '
		.repeat(Math.ceil(characters / 54))
		.slice(0, characters);

test('every entry that can have a card has one, and so have the story and the timeline', () => {
	const story = makeStory({
		topics: [{ id: 'roster' }],
		quotes: [{ id: 'q' }],
		demands: [{ id: 'd' }],
		differences: [{ id: 'x' }],
		people: [{ id: 'ann' }],
		events: [{ id: 'e' }],
	});
	const keys = allCardKeys(story);
	for (const key of [
		'quotes/q',
		'differences/x',
		'topics/roster',
		'demands/d',
		'parties/union',
		'people/ann',
		'events/e',
		'story',
		'timeline',
	] as const)
		assert.ok(keys.includes(key), key);
	for (const key of keys) assert.equal(cardView(story, key).of, key);
	assert.throws(() => cardView(story, 'quotes/none'), /quotes\/none/);
});

test('no card is higher than the 1000 px that WordPress shows, however long its texts are', () => {
	const sources = Array.from({ length: 9 }, (_, i) => ({
		id: `s${i}`,
		publisher: `A publisher with a rather long name, number ${i}`,
	}));
	const story = makeStory({
		story: { headline: long(250), standfirst: long(800) },
		sources,
		people: [{ id: 'ann', anonymous: true, why: long(400), role: long(300), body: long(900) }],
		quotes: [
			{ id: 'q', words: [long(2000), long(900)], locator: long(60), speakers: ['ann'] },
			{ id: 'q2', words: [long(200)], speakers: ['ann'], excerptNote: long(120) },
		],
		demands: [
			{
				id: 'd',
				title: long(90),
				statusNote: long(900),
				partsAreExamples: true,
				sources: sources.map(({ id }) => ({ source: id })),
			},
			...Array.from({ length: 30 }, (_, i) => ({ id: `d${i}`, title: long(90), partOf: 'd' })),
		],
		topics: [{ id: 't', question: long(250), answer: long(400), order: 1, notKnown: [long(800)] }],
		differences: [
			{
				id: 'x',
				question: long(200),
				inSummary: true,
				accounts: {
					union: [
						{ position: long(700), quote: 'q' },
						{ position: long(700), source: 's1' },
					],
					company: [
						{ position: long(700), source: 's2' },
						{ position: long(700), source: 's3' },
					],
				},
			},
			{
				id: 'uneven',
				question: long(200),
				accounts: {
					union: [
						{ position: long(700), quote: 'q' },
						{ position: long(700), source: 's1' },
					],
					company: { position: long(700), source: 's2' },
				},
			},
		],
		events: Array.from({ length: 60 }, (_, i) => ({
			id: `e${i}`,
			title: long(90),
			date: `2023-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
			dateNote: long(300),
			parties: ['union', 'company'],
			vote: { question: long(160), for: 12, unit: 'members', source: 's0' },
			body: long(900),
		})),
		corrections: [
			{
				id: 'c',
				affects: [
					'quotes/q',
					'demands/d',
					'topics/t',
					'differences/x',
					'differences/uneven',
					'parties/union',
					'people/ann',
					'events/e0',
					'story',
				],
				before: long(600),
				after: long(600),
			},
		],
	});
	for (const key of [
		'quotes/q',
		'demands/d',
		'topics/t',
		'differences/x',
		'differences/uneven',
		'parties/union',
		'people/ann',
		'events/e0',
		'story',
		'timeline',
	] as const) {
		const card = cardView(story, key);
		for (const width of [320, 650])
			assert.ok(
				cardHeight(card, width) <= 1000 && cardHeight(card, width) >= 200,
				`${key} at ${width}: ${cardHeight(card, width)}`,
			);
	}
	const left = (card: CardView) =>
		'partsLeft' in card
			? card.partsLeft
			: 'daysLeft' in card
				? card.daysLeft
				: 'accountsLeft' in card
					? card.accountsLeft
					: 0;
	for (const key of ['demands/d', 'timeline', 'differences/x'] as const)
		assert.ok(left(cardView(story, key)) > 0, key);
});

test('words that do not fit end in an ellipsis, and the whole quotation is still there for the line that says where it is from', () => {
	const card = cardView(makeStory({ quotes: [{ id: 'q', words: [long(2000)] }] }), 'quotes/q');
	assert.ok(card.kind === 'quote');
	assert.match(card.words.shown.join(''), /…”$/);
	assert.equal(card.quote.shown.join('').length, 2002);
	assert.match(card.more, /whole quotation/);
	const short = cardView(makeStory({ quotes: [{ id: 'q', words: ['Short words.'] }] }), 'quotes/q');
	assert.ok(short.kind === 'quote');
	assert.deepEqual(short.words.shown, ['“Short words.”']);
});

test('what is left out of a difference is left out for every party alike', () => {
	const account = { position: long(400), quote: 'q' };
	const card = cardView(
		makeStory({
			quotes: [{ id: 'q', words: [long(900)] }],
			differences: [{ id: 'x', accounts: { union: account, company: account } }],
		}),
		'differences/x',
	);
	assert.ok(card.kind === 'difference');
	assert.deepEqual(card.accounts[0]?.says, card.accounts[1]?.says);
});

test('one party’s only account stands beside all accounts of the others, on the card, in its words and in the picture', () => {
	const account = (position: string) => ({ position, source: 'report' });
	const shownOf = (union: string[], company: string[], question = 'Why was it called off?') => {
		const story = makeStory({
			differences: [
				{
					id: 'x',
					question,
					accounts: { union: union.map(account), company: company.map(account) },
				},
			],
		});
		const card = cardView(story, 'differences/x');
		assert.ok(card.kind === 'difference');
		return {
			counts: card.accounts.map(({ says }) => says.length),
			words: cardInWords(card).text,
			alt: pictureView(story, 'differences/x').alt,
		};
	};
	const [first, second] = [
		`It cited progress${' and more'.repeat(4)}.`,
		'Later it cited the call.',
	];
	const other = `It credited the staff${' and more'.repeat(20)}.`;
	const uneven = shownOf([first, second], [other]);
	assert.deepEqual(uneven.counts, [2, 1]);
	assert.match(uneven.words, /It cited progress.* Later it cited the call\..*It credited/);
	assert.match(uneven.alt, /It cited progress.* Later it cited the call\..*It credited/);
	const even = shownOf([other, second], [other, other], `Why${', and why'.repeat(60)}?`);
	assert.deepEqual(even.counts, [1, 1]);
	assert.doesNotMatch(even.alt, /Later/);
});

test('the card shows two accounts of each party before what an outlet reports, and the picture two short ones', () => {
	const account = (position: string) => ({ position, source: 'report' });
	const storyOf = (second: string) =>
		makeStory({
			differences: [
				{
					id: 'x',
					question: 'Was there progress?',
					accounts: {
						union: ['There was progress.', second].map(account),
						company: ['There was progress.', second].map(account),
					},
					alsoReported: [account(`Both speak of progress${' and more'.repeat(9)}.`)],
				},
			],
		});
	const shown = Array.from({ length: 40 }, (_, i) => {
		const card = cardView(storyOf(`Points are open: ${long(10 * i)}.`), 'differences/x');
		assert.ok(card.kind === 'difference');
		const counts = card.accounts.map(({ says }) => says.length).join(' and ');
		return `${counts}${card.reported ? ', reported' : ''}`;
	});
	assert.deepEqual([...new Set(shown)].slice(0, 2), ['2 and 2, reported', '2 and 2']);
	assert.match(
		pictureView(storyOf('Points are open.'), 'differences/x').alt,
		/(There was progress\. Points are open\..*){2}/,
	);
});

/** The words that the card of a difference shows for each party that has given an account. */
const wordsShown = (company: object, words = 'We are ready. We have said so.') => {
	const union = { position: 'It is ready.', quote: 'q' };
	const card = cardView(
		makeStory({
			quotes: [
				{ id: 'q', words: [words] },
				{ id: 'c', speakers: ['company'], words: ['We are not. We never were.'] },
				{ id: 'told', speakers: ['company'], attribution: 'paraphrase', words: ['It is not.'] },
			],
			differences: [{ id: 'x', accounts: { union, company } as never }],
		}),
		'differences/x',
	);
	assert.ok(card.kind === 'difference');
	return card.accounts.flatMap(({ says }) => says.map((one) => one.words));
};

test('the card of a difference shows whole words of every party with an account, or of none', () => {
	const quoted = { position: 'It is not.', quote: 'c' };
	const whole = ['“We are ready. We have said so.”'];
	assert.deepEqual(wordsShown(quoted), [whole, ['“We are not. We never were.”']]);
	assert.deepEqual(wordsShown({ ...quoted, show: ['We never were.'] }), [
		whole,
		['“We never were.”'],
	]);
	assert.deepEqual(wordsShown({ none: 'not found', asOf: '2024-03-04' }), [whole]);
	const nobody = [[], []];
	assert.deepEqual(wordsShown({ position: 'It is not.', source: 'report' }), nobody);
	assert.deepEqual(wordsShown({ position: 'It is not.', quote: 'told' }), nobody);
	assert.deepEqual(wordsShown(quoted, long(1500)), nobody);
});

test('four parties are set in two rows of two on the card of a difference', () => {
	const parties = ['union', 'company', 'council', 'court'];
	const none = { none: 'declined', asOf: '2024-03-04' } as const;
	const card = cardView(
		makeStory({
			story: { parties },
			parties: [
				{ id: 'council', mark: 'triangle', hue: 'ochre' },
				{ id: 'court', mark: 'ring', hue: 'moss' },
			],
			differences: [{ id: 'x', accounts: Object.fromEntries(parties.map((id) => [id, none])) }],
		}),
		'differences/x',
	);
	assert.ok(card.kind === 'difference');
	assert.deepEqual([card.accounts.length, card.columns], [4, 2]);
});

test('a party’s card divides its room between asks, offers and decisions', () => {
	const kinds = ['demand', 'offer', 'order'] as const;
	const demands = kinds.flatMap((kind, k) =>
		Array.from({ length: k === 0 ? 9 : 2 }, (_, i) => ({ id: `${kind}${i}`, kind })),
	);
	const card = cardView(makeStory({ demands }), 'parties/union');
	assert.ok(card.kind === 'party');
	assert.deepEqual(
		card.groups.map(({ label, asks }) => [label, asks.length]),
		[
			['Asks', 2],
			['Offers', 2],
			['Decisions', 2],
		],
	);
	assert.deepEqual([card.asksLeft, card.leftInWords], [7, 'asks']);
});

test('the cards of two sides show the same number of demands when one must leave some out', () => {
	const of = (by: string, count: number, title: string) =>
		Array.from({ length: count }, (_, i) => ({
			id: `${by}${i}`,
			kind: by === 'union' ? ('demand' as const) : ('offer' as const),
			by: [by],
			title,
		}));
	const story = makeStory({
		demands: [...of('union', 9, long(150)), ...of('company', 6, 'More time')],
	});
	const [union, company] = ['parties/union', 'parties/company'].map((key) => {
		const card = cardView(story, key as CardKey);
		assert.ok(card.kind === 'party');
		const shown = card.groups.reduce((count, { asks }) => count + asks.length, 0);
		return { shown, left: card.asksLeft };
	});
	assert.ok(union && company && union.shown > 0 && union.shown < 6);
	assert.deepEqual(union, { shown: union.shown, left: 9 - union.shown });
	assert.deepEqual(company, { shown: union.shown, left: 6 - union.shown });
});

test('a card of a difference counts its sources instead of naming them before it leaves out what an outlet reports', () => {
	const position = `${long(150)}.`;
	const sources = ['a', 'b', 'c'].map((id) => ({ id, publisher: `The ${long(40)} ${id}` }));
	const cardOf = (question: string) => {
		const story = makeStory({
			sources,
			differences: [
				{
					id: 'd',
					question,
					accounts: {
						union: { position, source: 'a' },
						company: { position, source: 'b' },
					},
					alsoReported: [{ position, source: 'c' }],
				},
			],
		});
		const difference = story.differences.get('d');
		assert.ok(difference);
		return differenceCard(story, difference);
	};
	const shown = Array.from({ length: 60 }, (_, i) => {
		const { sources, reported } = cardOf(`Why ${long(8 * i)}?`);
		const way = sources?.startsWith('Sources: ') ? 'named' : sources;
		return [way, reported ? 'reported' : 'not reported'].join(', ');
	});
	assert.deepEqual(
		[...new Set(shown)],
		[
			'named, reported',
			'3 sources, each listed on the full page, reported',
			'named, not reported',
			'3 sources, each listed on the full page, not reported',
		],
	);
});

test('a card names its sources, those of quoted words included, and its newest correction', () => {
	const story = makeStory({
		sources: [{ id: 'paper', publisher: 'The Evening Paper' }],
		quotes: [{ id: 'q', source: 'paper' }],
		differences: [
			{
				id: 'x',
				accounts: {
					union: { position: 'Yes.', quote: 'q' },
					company: { none: 'declined', asOf: '2024-03-04' },
				},
			},
		],
		corrections: [
			{ id: 'old', date: '2024-03-05', affects: ['differences/x'] },
			{
				id: 'new',
				date: '2024-03-06',
				affects: ['differences/x'],
				before: 'Three.',
				after: 'Four.',
			},
		],
	});
	const card = cardView(story, 'differences/x');
	assert.match(card.sources ?? '', /^Source: The Evening Paper, /);
	const { correction = assert.fail() } = card;
	assert.equal(
		correctionInWords(wordsIn('en'), correction),
		'Before: Three. Now: Four. 1 other correction.',
	);
});

test('a card of a difference leaves out what an outlet reports before it cuts a position', () => {
	const position =
		'The union cited progress at the table, but said that the company would not meet.';
	const correction = {
		affects: ['differences/d'],
		before: 'B. '.repeat(60),
		after: 'A. '.repeat(60),
	};
	const story = makeStory({
		differences: [
			{
				id: 'd',
				question: `Had the talks made progress${', and had they'.repeat(8)}?`,
				accounts: {
					union: { position: `${position} ${position}`, source: 'report' },
					company: { position: `${position} ${position}`, source: 'report' },
				},
				alsoReported: [{ position: `${position} ${position}`, source: 'report' }],
			},
		],
		corrections: [{ id: 'c', ...correction }],
	});
	const difference = story.differences.get('d');
	assert.ok(difference);
	for (const { says } of differenceCard(story, difference).accounts)
		assert.equal(says[0]?.position, `${position} ${position}`);
});

test('the card of the story has its headline, the sides with their marks, and the questions of the front on which accounts differ', () => {
	const accounts = { union: { none: 'declined', asOf: '2024-03-04' } } as never;
	const questions = ['Who came?', 'Who called', 'When?', 'Where?'];
	const story = makeStory({
		story: { headline: 'A headline', standfirst: 'What happened.' },
		differences: [
			...questions.map((question, i) => ({ id: `x${i}`, question, inSummary: true, accounts })),
			{ id: 'agreed', question: 'How many?', state: 'agreed', inSummary: true, accounts },
			{ id: 'aside', question: 'Why?', accounts },
		],
	});
	const card = cardView(story, 'story');
	assert.ok(card.kind === 'story');
	assert.deepEqual(
		[card.of, card.address, card.title, card.standfirst],
		['story', '/', 'A headline', 'What happened.'],
	);
	assert.deepEqual(
		card.sides.map(({ name, kind }) => [name.id, name.mark?.shape, kind]),
		story.story.data.parties.map((id) => [
			id,
			story.parties.get(id)?.data.mark,
			id === 'union' ? 'Union' : 'Employer',
		]),
	);
	assert.deepEqual(
		card.disputed.map(({ question }) => question),
		['Who came?', 'Who called.', 'When?'],
	);
	assert.equal(card.disputedLeft, 1);
	assert.equal(
		cardInWords(card).text,
		'What happened. Where accounts differ: Who came? Who called. When?',
	);
});

test('the card of a story without sides and disputes is its headline and standfirst', () => {
	const card = cardView(makeStory({ story: { parties: [] } }), 'story');
	assert.ok(card.kind === 'story');
	assert.deepEqual([card.sides, card.disputed, card.disputedLeft], [[], [], 0]);
	assert.equal(cardInWords(card).text, card.standfirst);
});

const asOf = '2024-03-04';

/** The card of Ann, who said the quotations given; ids are the order in which they were said. */
function cardOfAnn(quotes: NonNullable<StoryGiven['quotes']>) {
	const story = makeStory({
		story: { asOf, editionDate: '2024-06-01' },
		people: [
			{ id: 'ann', name: 'Ann', role: 'a driver', party: 'union', partyNote: 'by its letter' },
		],
		quotes: quotes.map((quote) => ({
			title: `What ${quote.id} is about`,
			speakers: ['ann'],
			...quote,
		})),
	});
	const card = cardView(story, 'people/ann');
	assert.ok(card.kind === 'person');
	return card;
}

test('the card of a person says who they are, and how they are counted with their party', () => {
	const card = cardOfAnn([]);
	assert.deepEqual(
		[card.title, card.role, card.party?.id, card.partyNote, card.said, card.saidLeft],
		['Ann', 'A driver', 'union', 'by its letter', [], 0],
	);
	assert.match(cardInWords(card).text, /^Ann: A driver\./);
});

test('the card of a person shows what the author chose for the summary, then the latest of the days covered, then what came first after', () => {
	const said = (id: string, saidOn: string, more = {}) => ({
		id,
		saidOn,
		words: [`Words of ${id}.`],
		...more,
	});
	const before = [said('q1', '2024-03-01'), said('q2', '2024-03-02'), said('q3', asOf)];
	const after = [said('q4', '2024-05-01'), said('q5', '2024-05-20')];
	const undated = said('q6', 'unknown');
	const shown = (...quotes: Parameters<typeof cardOfAnn>[0]) => {
		const card = cardOfAnn(quotes);
		assert.equal(card.said.length + card.saidLeft, quotes.length);
		return card.said.map(({ words }) => words.slice(-4, -2));
	};
	assert.deepEqual(shown(...before, ...after), ['q2', 'q3']);
	assert.deepEqual(shown(...before.slice(0, 1), ...after, undated), ['q1', 'q4']);
	assert.deepEqual(shown(...after, undated), ['q4', 'q5']);
	assert.deepEqual(shown(undated), ['q6']);
	const chosen = said('q7', '2024-05-30', { inSummary: true });
	assert.deepEqual(shown(...before, ...after, chosen), ['q3', 'q7']);
	const chosenEarly = said('q0', '2024-02-01', { inSummary: true });
	assert.deepEqual(shown(chosenEarly, ...before, chosen), ['q0', 'q7']);
});

test('the card of a person says with whom words were said, and on whose side their party is', () => {
	const story = makeStory({
		parties: [{ id: 'branch', short: 'Branch', partOf: 'union' }],
		people: [
			{ id: 'ann', name: 'Ann', role: 'a driver', party: 'branch' },
			{ id: 'ben', name: 'Ben', role: 'a driver', party: 'union' },
		],
		quotes: [{ id: 'q', speakers: ['ann', 'ben'], words: ['We said so.'] }],
	});
	const card = cardView(story, 'people/ann');
	assert.ok(card.kind === 'person');
	assert.deepEqual([card.party?.id, card.partyNote], ['branch', 'union']);
	assert.match(card.said[0]?.from ?? '', /Jointly with Ben\./);
});

test('words on the card of a person come with our words before them and with the notice that they are a part', () => {
	const { said } = cardOfAnn([
		{
			id: 'q',
			words: ['to sit down'],
			leadIn: 'She asked both sides',
			excerptNote: 'part of a sentence',
			attribution: 'via-outlet',
			via: long(200),
		},
	]);
	assert.deepEqual(
		said.map(({ leadIn, words }) => [leadIn, words]),
		[['She asked both sides', '“to sit down”']],
	);
	assert.match(said[0]?.from ?? '', /Shown in part: part of a sentence\.$/);
});

test('of a quotation with no room the card of a person shows the first segment, and says so; never its title', () => {
	const parts = cardOfAnn([{ id: 'q', words: [long(300), long(400)] }]);
	assert.deepEqual(
		parts.said.map(({ words }) => words),
		[`“${long(300)}”`],
	);
	assert.match(parts.said[0]?.from ?? '', /Shown in part\.$/);
	assert.equal(parts.saidLeft, 0);
	const none = cardOfAnn([{ id: 'q', words: [long(700), 'Short.'] }]);
	assert.deepEqual([none.said, none.saidLeft], [[], 1]);
	const next = cardOfAnn([
		{ id: 'q1', words: [long(700)], inSummary: true },
		{ id: 'q2', words: ['Short.'] },
	]);
	assert.deepEqual([next.said.map(({ words }) => words), next.saidLeft], [['“Short.”'], 1]);
});

test('the card of an event says when, whether it was planned and what became of it, and is found by its own address', () => {
	const story = makeStory({
		events: [
			{
				id: 'e',
				title: 'Talks',
				date: '2024-03-02',
				planned: true,
				outcome: 'did not take place',
				decidedBy: 'd',
				parties: ['union'],
				body: 'The town set a room aside.',
			},
			{ id: 'd', title: 'The town calls off the talks', date: '2024-03-01' },
		],
	});
	const card = cardView(story, 'events/e');
	assert.ok(card.kind === 'event');
	assert.equal(card.label, '2 March 2024 · did not take place');
	assert.deepEqual(card.facts, [
		{ text: 'It did not take place: The town calls off the talks, 1 March 2024.' },
	]);
	assert.deepEqual([card.address, card.oembed], ['/timeline/#e', '/oembed/events/e.json']);
	assert.deepEqual(
		card.parties.map(({ id }) => id),
		['union'],
	);
	const address = snippets(card, 300, (path) => `https://site.example${path}`).address;
	assert.equal(address, 'https://site.example/embed/events/e/');
	const happened = cardView(story, 'events/d');
	assert.match(cardInWords(happened).text, /2024: The town calls off the talks\.$/);
});
