import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doubtfulSpeaker } from '../../src/story/doubtful-speaker.ts';
import { prove } from '../../src/story/provenance.ts';
import { sourceText } from '../../src/story/source-text.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const WORDS = 'We will never agree.';

function doubt(
	text: string,
	{
		quote = {},
		source = {},
		isOwn = false,
		people = [],
	}: { quote?: object; source?: object; isOwn?: boolean; people?: StoryGiven['people'] } = {},
) {
	const story = makeStory({
		parties: [
			{ id: 'union', name: 'The Pilots’ Union', short: 'PU' },
			{ id: 'branch', name: 'Northern Branch', short: 'the branch', partOf: 'union' },
		],
		people: [
			{ id: 'ada', name: 'Ada Grünwald', party: 'union' },
			{
				id: 'su',
				name: 'Adrian Su',
				party: 'company',
				namedAs: [{ name: 'A. Soo', source: 'report' }],
			},
			{ id: 'clerk', name: 'A clerk', anonymous: true, why: 'She feared for her post.' },
			{ id: 'bo', name: 'Bo Ek', party: 'branch' },
			...(people ?? []),
		],
		sources: [{ id: 'report', ...source }],
		quotes: [{ id: 'q', speakers: ['ada'], words: [WORDS], ...quote }],
	} as StoryGiven);
	const [entry, from] = [story.quotes.get('q'), story.sources.get('report')];
	assert.ok(entry && from);
	const { spans, state } = prove(entry.data.words, text, { marks: !isOwn });
	assert.equal(state, 'verified');
	const found = doubtfulSpeaker(story, entry, from, sourceText(text, entry.data.words), {
		spans,
		isOwn,
	});
	return found && ('other' in found ? found.other : found.kind);
}

const Q = `“${WORDS}”`;
const QUOTED = '“We will never agree,”';

for (const [name, text, given] of [
	['the speaker beside the words', `${QUOTED} Grünwald said.`],
	['the speaker in capitals and without the accent', `${QUOTED} GRUNWALD said.`],
	['the speaker before the words', `Ada Grünwald told Su: ${Q}`],
	['another who is spoken to', `Grünwald met the press. ${QUOTED} she told Adrian Su.`],
	[
		'the speaker in the paragraph before',
		`Grünwald met the press.\n\n${QUOTED} she said of the offer by Su.`,
	],
	[
		'another named only inside the quotation marks',
		'Grünwald met the press.\n\n“Su knows. We will never agree.”',
		{ quote: { words: ['Su knows. We will never agree.'] } },
	],
	['the speaker with an ending, as in Polish', `${QUOTED} słowa Grünwalda.`],
	['a speaker under another spelling', `${QUOTED} Soo said.`, { quote: { speakers: ['su'] } }],
	[
		'the party by its name without its article',
		`The pilots’ union said: ${Q}`,
		{ quote: { speakers: ['union'] } },
	],
	['one of the party’s people', `${QUOTED} Grünwald said.`, { quote: { speakers: ['union'] } }],
	[
		'one of the people of the party’s part',
		`${QUOTED} Bo Ek said.`,
		{ quote: { speakers: ['union'] } },
	],
	['one of two speakers', `${QUOTED} Su said.`, { quote: { speakers: ['ada', 'su'] } }],
	[
		'who passed the words on',
		`Grünwald was away.\n\n${QUOTED} Su read out.`,
		{ quote: { attribution: 'via-spokesperson', via: 'Adrian Su, who read it out' } },
	],
	['an anonymous speaker', `${QUOTED} Su was told.`, { quote: { speakers: ['clerk'] } }],
	[
		'the party as the publisher',
		`A statement. ${Q}`,
		{ quote: { speakers: ['union'] }, source: { publisher: 'The Pilots’ Union' } },
	],
	[
		'the party as the voice of the source',
		`A statement. ${Q}`,
		{ quote: { speakers: ['union'] }, source: { voice: 'union' } },
	],
	['a letter that speaks of another', `Dear Su, we met. ${WORDS}\n\nAda Grünwald`, { isOwn: true }],
	[
		'an initial before the other’s name',
		`Grünwald spoke. ${QUOTED} she said after Mr. Su had left.`,
	],
] as [string, string, Parameters<typeof doubt>[1]?][])
	test(`no doubt: ${name}`, () => assert.equal(doubt(text, given), undefined));

for (const [name, text, expected, given] of [
	['the speaker stands nowhere', `${QUOTED} the secretary said.`, 'not named'],
	[
		'the speaker’s name is only part of another word',
		`${QUOTED} said Su of Grünwaldstraße-Nord.`,
		'not named',
	],
	[
		'the party stands nowhere',
		`${QUOTED} a spokesman said.`,
		'not named',
		{ quote: { speakers: ['union'] } },
	],
	[
		'another says it, the speaker stands elsewhere',
		`Grünwald was asked too.\n\nThe port is closed.\n\n${QUOTED} Su said.`,
		'Adrian Su',
	],
	[
		'another says it in the paragraph of the speaker',
		`Grünwald left. ${QUOTED} Su said.`,
		'Adrian Su',
	],
	['another is named before the words', `Grünwald left. Adrian Su said: ${Q}`, 'Adrian Su'],
	['another is named under another spelling', `Grünwald left. ${QUOTED} said A. Soo.`, 'Adrian Su'],
	[
		'another speaks in the paragraph',
		`Grünwald left at noon.\n\nThe hall was full.\n\nSu took the floor. ${Q}`,
		'Adrian Su',
	],
	[
		'a question inside the marks',
		'Grünwald left.\n\n“Will we?” Su asked.',
		'Adrian Su',
		{ quote: { words: ['Will we?'] } },
	],
	[
		'another says it after French marks',
		'Grünwald est partie. « We will never agree », dit Su.',
		'Adrian Su',
		{ quote: { words: ['We will never agree'] } },
	],
	[
		'another speaks for the party',
		`The pilots’ union met.\n\nThe hall was full.\n\n${QUOTED} Su said.`,
		'Adrian Su',
		{ quote: { speakers: ['union'] } },
	],
] as [string, string, string, Parameters<typeof doubt>[1]?][])
	test(`doubt: ${name}`, () => assert.equal(doubt(text, given), expected));
