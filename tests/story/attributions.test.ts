import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributions } from '../../src/story/attributions.ts';
import { ownTexts } from '../../src/story/own-texts.ts';
import { makeStory, type StoryGiven } from '../make-story.ts';

const PARTIES: StoryGiven['parties'] = [
	{ id: 'branch', partOf: 'union', name: 'The Night Branch', short: 'Night Branch' },
	{ id: 'company', name: 'The Quay Company', short: 'Quay', kind: 'employer' },
	{ id: 'council', name: 'Ashkerry Council', short: 'council' },
];
const PEOPLE: StoryGiven['people'] = [
	{ id: 'ann', name: 'Ann Okafor', party: 'branch' },
	{ id: 'ben', name: 'Ben Sorley', party: 'company' },
	{ id: 'eve', name: 'Eve Marrow', party: 'council' },
];
const SOURCES = [{ id: 'lantern', publisher: 'The Lantern' }];

/** Each verb found in the text of a topic, with the side to whom it is applied. */
function found(body: string, language = 'en-NZ'): string[] {
	const story = makeStory({
		parties: PARTIES,
		people: PEOPLE,
		sources: SOURCES,
		topics: [{ id: 't', body }],
		story: { language: language.startsWith('en') ? language : 'en-NZ' },
	});
	// The schema knows only English so far; the rules are asked for other languages all the same.
	story.story.data.language = language;
	const [topic] = story.topics.values();
	if (!topic) throw new Error('the story has a topic');
	return ownTexts(story, topic).flatMap((own) =>
		attributions(story, own).map(
			({ name, side, instead }) => `${side ?? '–'} ${name}${instead ? ' !' : ''}`,
		),
	);
}

const FOUND: [text: string, ...expected: string[]][] = [
	['The Quay Company said so.', 'company said'],
	['<Party id="company" /> said so.', 'company said'],
	['<Party id="company">The owners of the quay</Party> then said so.', 'company said'],
	['Sorley wrote a letter.', 'company wrote'],
	['Quay’s chief of operations on Monday told the Lantern so.', 'company told'],
	['The union, which has 400 members, announced a vote.', 'union announced'],
	['Ann Okafor, who leads it, claimed that nobody knew.', 'union claimed !'],
	['Okafor, who claimed that nobody knew, left.', 'union claimed !'],
	['The employer insisted on five.', 'company insisted !'],
	['In March Quay officials stressed the cost.', 'company stressed !'],
	['Quay in March 2024 stressed the cost.', 'company stressed !'],
	['Quay on March 4, 2024, stressed the cost.', 'company stressed !'],
	['Quay has never admitted that ships wait.', 'company admitted !'],
	['The union pointed out a gap.', 'union pointed out !'],
	['The Night Branch’s survey noted a gap.', 'union noted !'],
	['Quay spoke first. It claimed that ships wait.', 'company spoke', 'company claimed !'],
	['Both sides insisted that they were ready.', 'sides insisted !'],
	['Quay admitted the cranes were slow.', 'company admitted !'],
	['Quay refused to meet.', 'company refused to !'],
	['Sorley, the manager of the quay, insisted on five.', 'company insisted !'],
	['“No,” insisted Ben Sorley.', 'company insisted !'],
	['Quay said it is fair and claimed that ships wait.', 'company said', 'company claimed !'],
	['The employer stressed, in a letter, that ships wait.', 'company stressed !'],
	['Its members insist that nobody knew.', '– insisted !'],
	['The union, which has 400 members at Quay in Ashkerry, announced a vote.', 'union announced'],
	['Union claims it had no say.', 'union claimed !'],
	['Eve Marrow claimed that both wait.', '– claimed !'],
	['The Lantern noted that ships wait.', '– noted !'],
	[
		'Quay spoke. The Lantern wrote more. It noted that ships wait.',
		'company spoke',
		'– wrote',
		'– noted !',
	],
];
for (const [text, ...expected] of FOUND)
	test(`the verb and who speaks are found: ${text}`, () => assert.deepEqual(found(text), expected));

const NOT_FOUND = [
	'The claim of Quay is disputed.',
	'The union’s claims are three.',
	'Quay’s claim that ships wait is disputed.',
	'The union claimed benefits for its members.',
	'Quay claimed victory.',
	'The ground claimed by Quay is the council’s.',
	'Quay admitted 30 patients.',
	'Quay admitted the patients who were waiting.',
	'Quay admitted its patients.',
	'The members of the union are stressed by the nights.',
	'Okafor said they were stressed.',
	'Okafor is a noted swimmer.',
	'Quay maintained the cranes.',
	'Its offer was refused.',
	'Quay acknowledged receipt.',
];
for (const text of NOT_FOUND)
	test(`no verb that takes sides is found: ${text}`, () =>
		assert.deepEqual(
			found(text).filter((one) => one.endsWith('!') && !one.startsWith('–')),
			[],
		));

test('a refusal that somebody is said to have spoken of is theirs', () => {
	assert.deepEqual(found('Okafor said that Quay refused to meet.'), ['union said']);
	assert.deepEqual(found('Whether Quay refused to meet is disputed.'), []);
});

test('words in quotation marks and words set in italics as words are not ours', () =>
	assert.deepEqual(found('Quay wrote “it insisted” and also *the union claimed that*.'), [
		'company wrote',
	]));

test('a name in another sentence or clause is not the subject', () => {
	assert.deepEqual(found('Quay left. A paper claimed that it did.'), ['– claimed !']);
	assert.deepEqual(found('Quay left when papers claimed that it had.'), ['– claimed !']);
});

test('a language without a list has no verbs', () =>
	assert.deepEqual(found('Quay insisted on five.', 'fi-FI'), []));
