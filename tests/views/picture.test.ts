import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawPicture } from '../../src/pictures/draw-picture.ts';
import { pictureView, pictureViews } from '../../src/views/picture.ts';
import { quotePage } from '../../src/views/quote-page.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const DAY = '2024-03-04';
const none = { none: 'declined', asOf: DAY } as const;
const long = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ');
const given: StoryGiven = {
	story: { parties: ['union', 'company', 'council'] },
	parties: [{ id: 'council', mark: 'triangle', hue: 'ochre' }],
	people: [{ id: 'ann', name: 'Ann', role: 'secretary', party: 'union' }],
	quotes: [
		{
			id: 'q',
			speakers: ['ann'],
			words: ['One,', 'two.'],
			attribution: 'via-spokesperson',
			via: 'the mayor',
		},
		{ id: 'direct', words: ['One,', 'two.'] },
		{ id: 'long', speakers: ['company'], words: [long] },
		{ id: 'told', attribution: 'paraphrase', words: ['It said that it was so.'] },
	],
	demands: [{ id: 'ask', title: 'More staff', statusDate: 'unknown', status: 'unknown' }],
	differences: [
		{
			id: 'two',
			question: 'Is it so?',
			accounts: {
				union: { position: 'It is so.', quote: 'direct' },
				company: { position: 'It is not so.', quote: 'long' },
				council: none,
			},
		},
		{
			id: 'one',
			accounts: {
				union: { position: 'It is so.', source: 'report' },
				company: none,
				council: none,
			},
		},
	],
	sources: [{ id: 'unseen', headline: undefined, addressWords: 'some words' }],
};
const story = makeStory(given);

test('the picture of a quotation shows its segments, who said them, how, when, through whom and where', () => {
	const { body, hues, alt } = pictureView(story, 'quotes/q');
	assert.ok(body.kind === 'quotation');
	assert.deepEqual(
		[body.shown, body.speakers.map(({ name }) => name), body.receipt, body.way, hues],
		[
			['“One,”', '“two.”'],
			['Ann'],
			'In a statement, 4 March 2024 · The Paper',
			'Passed on by the mayor',
			['plum'],
		],
	);
	assert.equal(
		alt,
		'“One,” “two.” Ann, secretary, in a statement, 4 March 2024. Published by The Paper.',
	);
});

test('the picture of a quotation and its alternative text have our words before it and the notice that it is a part', () => {
	const parts = makeStory({
		quotes: [
			{ id: 'part', words: ['to sit down'], leadIn: 'It asked', excerptNote: 'part of a sentence' },
			{ id: 'segments', words: ['It is so.', `${long} `.repeat(8).trim()] },
			{ id: 'endless', title: 'On the roster', words: [`${long} `.repeat(8).trim()] },
		],
	});
	const part = pictureView(parts, 'quotes/part');
	assert.ok(part.body.kind === 'quotation');
	assert.deepEqual(
		[part.body.leadIn, part.body.way, part.alt],
		[
			'It asked',
			'Shown in part: part of a sentence',
			'It asked “to sit down” The union, in a statement, 4 March 2024. Shown in part: part of a sentence. Published by The Paper.',
		],
	);
	const alts = ['quotes/segments', 'quotes/endless'] as const;
	assert.deepEqual(
		alts.map((key) => pictureView(parts, key).alt),
		[
			'“It is so.” The union, in a statement, 4 March 2024. Shown in part. Published by The Paper.',
			'On the roster. The union, in a statement, 4 March 2024. Published by The Paper.',
		],
	);
});

/** The picture of a difference with these accounts, in the story above. */
const pictureOf = (accounts: object, more: StoryGiven = {}) => {
	const differences = [{ id: 'd', question: 'Is it so?', accounts: accounts as never }];
	const view = pictureView(makeStory({ ...given, ...more, differences }), 'differences/d');
	assert.ok(view.body.kind === 'voices');
	return { ...view, body: view.body };
};

test('the picture of a difference shows the words of all parties with an account when they have room', () => {
	const { body, hues, alt } = pictureOf({
		union: { position: 'It is so.', quote: 'direct' },
		company: { position: 'It is not so.', quote: 'long', show: ['word0 word1 …'] },
		council: none,
	});
	assert.deepEqual(
		body.voices.map(({ name, words }) => [name.id, words]),
		[
			['union', ['“One,”', '“two.”']],
			['company', ['“word0 word1 …”']],
		],
	);
	assert.deepEqual(hues, ['plum', 'teal']);
	assert.equal(
		alt,
		'Is it so? The union: “One,” “two.” The company: “word0 word1 …” council: Declined, as of 4 March 2024.',
	);
});

test('when the words of one party have no room, or it is not quoted, the picture has our words for all', () => {
	for (const company of [
		{ position: 'It is not so.', quote: 'endless' },
		{ position: 'It is not so.', source: 'report' },
	]) {
		const { body } = pictureOf(
			{ union: { position: 'It is so.', quote: 'direct' }, company, council: none },
			{ quotes: [...(given.quotes ?? []), { id: 'endless', words: [`${long} ${long} ${long}`] }] },
		);
		assert.deepEqual(
			body.voices.map(({ words, position }) => [words, position]),
			[
				[undefined, 'It is so.'],
				[undefined, 'It is not so.'],
			],
		);
	}
});

for (const count of [2, 3, 4, 5, 6])
	test(`the picture and its alternative text have every one of ${count} parties`, async () => {
		const ids = Array.from({ length: count }, (_, i) => `party${i}`);
		const marks = ['circle', 'square', 'triangle', 'diamond', 'ring', 'hexagon'] as const;
		const hues = ['plum', 'teal', 'ochre', 'moss', 'slate', 'rust'] as const;
		const view = pictureView(
			makeStory({
				story: { parties: ids },
				parties: ids.map((id, i) => ({
					id,
					name: `The long name of ${id}`,
					short: `The long short name of ${id}`,
					mark: marks[i] ?? 'bar',
					hue: hues[i] ?? 'rust',
				})),
				differences: [
					{
						id: 'd',
						question: `${long.slice(0, 130)}?`,
						accounts: Object.fromEntries(
							ids.map((id) => [id, { position: `${long} ${long}.`, source: 'report' }]),
						),
					},
				],
			}),
			'differences/d',
		);
		assert.ok(view.body.kind === 'voices');
		assert.deepEqual(
			view.body.voices.map(({ name }) => name.id),
			ids,
		);
		assert.equal(view.body.layout, count > 3 ? 'rows' : 'columns');
		for (const id of ids)
			assert.match(view.alt, new RegExp(`The long (short )?name of ${id}: word0`));
		assert.ok(view.alt.length <= 1000);
		await drawPicture(view);
	});

test('words passed on by somebody else are not quoted in a column, and a paraphrase has no quotation marks', () => {
	const { body } = pictureView(
		makeStory({
			...given,
			differences: [
				{
					id: 'd',
					accounts: { union: { position: 'It is so.', quote: 'q' }, company: none, council: none },
				},
			],
		}),
		'differences/d',
	);
	assert.ok(body.kind === 'voices');
	assert.deepEqual([body.voices[0]?.words, body.voices[0]?.position], [undefined, 'It is so.']);
	const told = pictureView(story, 'quotes/told');
	assert.ok(told.body.kind === 'quotation');
	assert.deepEqual(
		[told.body.shown, told.body.way],
		[['It said that it was so.'], 'A paraphrase by the source, not the speaker’s words'],
	);
	assert.equal(
		told.alt,
		'It said that it was so. The union, paraphrased, in a statement, 4 March 2024. Published by The Paper.',
	);
});

test('beside a single account the picture shows the parties that have not said', () => {
	const { body } = pictureView(story, 'differences/one');
	assert.ok(body.kind === 'voices');
	assert.deepEqual(
		body.voices.map(({ none: silence }) => silence),
		[undefined, 'Declined, as of 4 March 2024', 'Declined, as of 4 March 2024'],
	);
});

test('beside a single account the picture has what an outlet reports', () => {
	const reported = makeStory({
		...given,
		differences: [
			{
				id: 'd',
				accounts: {
					union: { position: 'It is so.', source: 'report' },
					company: none,
					council: none,
				},
				alsoReported: [{ position: 'It is not so.', source: 'report' }],
			},
		],
	});
	const { alt, body } = pictureView(reported, 'differences/d');
	assert.ok(body.kind === 'voices');
	assert.match(body.note ?? '', /^Also reported: It is not so\. The Paper/);
	assert.ok(alt.endsWith(body.note ?? '?'));
});

test('several speakers of a quotation have their party in the picture and in the line, a single one a role', () => {
	const joint = makeStory({
		people: [
			{ id: 'ann', name: 'Ann', role: 'secretary', party: 'union' },
			{ id: 'ben', name: 'Ben', role: 'driver', party: 'union' },
		],
		quotes: [
			{ id: 'both', speakers: ['ann', 'ben'], words: ['We said so.'] },
			{ id: 'one', speakers: ['ann'], words: ['I said so.'] },
			{ id: 'full', speakers: ['ann'], words: [long.slice(0, 195)] },
		],
	});
	const names = (key: 'quotes/both' | 'quotes/one') => {
		const { body } = pictureView(joint, key);
		return body.kind === 'quotation' ? body.speakers.map(({ name }) => name) : [];
	};
	assert.deepEqual([names('quotes/both'), names('quotes/one')], [['Ann', 'Ben (union)'], ['Ann']]);
	assert.match(quotePage(joint, 'both').inALine, /^“We said so\.” Ann and Ben \(union\), in a/);
	assert.match(quotePage(joint, 'one').inALine, /^“I said so\.” Ann, secretary, in a/);
	const { inALine } = quotePage(joint, 'full');
	assert.ok(inALine.startsWith('“word0') && inALine.length <= 250);
});

test('a status whose date is not known has no date in the picture', () => {
	const { body } = pictureView(story, 'demands/ask');
	assert.ok(body.kind === 'demand');
	assert.deepEqual(
		[body.label, body.title, body.status],
		['Demand', 'More staff', 'Outcome not known'],
	);
});

test('a source whose headline was not seen is shown by its publisher', () => {
	const { body } = pictureView(story, 'sources/unseen');
	assert.ok(body.kind === 'title');
	assert.deepEqual([body.title, body.text], ['The Paper', 'The matter']);
});

test('every picture names the story, its as-of date and its publisher', () => {
	const views = pictureViews(story);
	assert.equal(views.length, 1 + 3 + 1 + 1 + 4 + 2 + 2);
	for (const { foot } of views)
		assert.deepEqual(foot, {
			title: 'The roster',
			asOf: 'Covers events through 4 March 2024',
			publisher: 'The Desk',
		});
	assert.equal(new Set(views.map(({ key }) => key)).size, views.length);
	for (const { alt, key } of views) assert.ok(alt.length > 0 && alt.length <= 1000, key);
});
