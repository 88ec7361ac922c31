// Pairs of a source and a quotation from it: half are right, half contain a mistake an
// editor could make.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultInWords } from '../../src/story/fault-in-words.ts';
import { type Fault, prove } from '../../src/story/provenance.ts';

const REPORT = `The ferries stay in port

“We never asked for 14 boats,” the captains’ speaker, Ada Grünwald, said on Monday. “We asked for twelve, and we did not ask for them before May.”

The company would not say whether it had cut 3,500 sailings. In a statement it said: “Crews are rested — all of them — and the timetable holds. Passengers’ safety comes first; it always has.”

She added that “no‐one” had “read the plan” before it was printed. The plan was printed in March.

“This is the first of two paragraphs, and it is not closed.

“The second one closes it.”

“I said: ‘We will sail,’ and we sailed,” one captain wrote.`;

const STATEMENT = `We have heard the captains. We are ready to talk on any day in May, and we will not cut a single sailing.

The timetable of 2,100 sailings stands (see the appendix).`;

const soft = (text: string) => text.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2');
const straight = (text: string) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
const lines = (text: string) => text.replace(/ /g, '\r\n');
const ligatures = (text: string) =>
	text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ');

const SOUND: [name: string, source: string, words: string[], marks?: boolean][] = [
	['one segment from mark to mark', REPORT, ['We never asked for 14 boats,']],
	[
		'two segments of one sentence, in order',
		REPORT,
		[
			'We never asked for 14 boats,',
			'We asked for twelve, and we did not ask for them before May.',
		],
	],
	['segments far apart', REPORT, ['We never asked for 14 boats,', 'The second one closes it.']],
	[
		'a dash and a semicolon',
		REPORT,
		[
			'Crews are rested — all of them — and the timetable holds. Passengers’ safety comes first; it always has.',
		],
	],
	['the comma moved across the closing mark', REPORT, ['We never asked for 14 boats']],
	['a single word in marks', REPORT, ['read the plan']],
	['a quotation inside a quotation', REPORT, ['I said: ‘We will sail,’ and we sailed,']],
	['the inner quotation alone', REPORT, ['We will sail,']],
	[
		'the first of two paragraphs, which the source does not close',
		REPORT,
		['This is the first of two paragraphs, and it is not closed.', 'The second one closes it.'],
	],
	['a cut said with […]', REPORT, ['We asked for twelve, […] before May.']],
	['a cut said with …', REPORT, ['We asked for twelve … before May.']],
	['a cut said with three full stops', REPORT, ['We asked for twelve ... before May.']],
	['a cut at the start', REPORT, ['… and we did not ask for them before May.']],
	['a cut at the end', REPORT, ['Crews are rested …']],
	['a cut at both ends', REPORT, ['… all of them […]']],
	[
		'an insertion in brackets',
		REPORT,
		['We asked for twelve [boats], and we did not ask for them before May.'],
	],
	[
		'a word put in the place of another, in brackets',
		REPORT,
		['We asked for twelve, and [they] did not ask for them before May.'],
	],
	[
		'straight marks in the quotation',
		REPORT,
		[
			"Crews are rested — all of them — and the timetable holds. Passengers' safety comes first; it always has.",
		],
	],
	[
		'straight marks in the source',
		straight(REPORT),
		[
			'Crews are rested — all of them — and the timetable holds. Passengers’ safety comes first; it always has.',
		],
	],
	[
		'angled marks in the source',
		REPORT.replace(/“/g, '«').replace(/”/g, '»'),
		['We never asked for 14 boats,'],
	],
	[
		'low and high marks in the source',
		REPORT.replace(/“/g, '„').replace(/”/g, '“'),
		['We never asked for 14 boats,'],
	],
	[
		'backticks and doubled apostrophes for marks',
		REPORT.replace(/“/g, '``').replace(/”/g, "''"),
		['We never asked for 14 boats,'],
	],
	[
		'single marks throughout the source',
		straight(REPORT).replace(/"/g, "'"),
		['We never asked for 14 boats,'],
	],
	[
		'no-break spaces in the source',
		REPORT.replace(/ /g, '\u00a0'),
		['We asked for twelve, and we did not ask for them before May.'],
	],
	[
		'narrow no-break and thin spaces in the source',
		REPORT.replace(/ /g, '\u202f').replace(/\u202fMay/, '\u2009May'),
		['We asked for twelve, and we did not ask for them before May.'],
	],
	[
		'soft hyphens in the source',
		soft(REPORT),
		[
			'Crews are rested — all of them — and the timetable holds. Passengers’ safety comes first; it always has.',
		],
	],
	[
		'line breaks in the source',
		lines(REPORT),
		['We asked for twelve, and we did not ask for them before May.'],
	],
	[
		'line breaks in the quotation',
		REPORT,
		['We asked for twelve,\n and we did not ask for them before May.'],
	],
	[
		'signs without width and a byte order mark in the source',
		`\ufeff${REPORT.replace(/twelve/, 'twe\u200blve')}`,
		['We asked for twelve, and we did not ask for them before May.'],
	],
	[
		'ligatures in the source',
		ligatures(REPORT.replace('asked for twelve', 'offered to fix five')),
		['We offered to fix five, and we did not ask for them before May.'],
	],
	[
		'an accent as a sign of its own in the source',
		REPORT.normalize('NFD').replace('Crews are', 'Grünwald’s crews are'.normalize('NFD')),
		[
			'Grünwald’s crews are rested — all of them — and the timetable holds. Passengers’ safety comes first; it always has.',
		],
	],
	[
		'all of these at once',
		`\ufeff${soft(lines(straight(REPORT)))}`,
		[
			'We never asked for 14 boats,',
			'We asked for twelve, and we did not ask for them before May.',
		],
	],
	[
		'a statement’s own words, without marks',
		STATEMENT,
		['We are ready to talk on any day in May, and we will not cut a single sailing.'],
		false,
	],
	[
		'part of a statement’s sentence, to the end of a word',
		STATEMENT,
		['ready to talk on any day in May,', 'not cut a single sailing.'],
		false,
	],
	[
		'words before a bracket in a statement',
		STATEMENT,
		['The timetable of 2,100 sailings stands'],
		false,
	],
];

const CHANGED: [
	name: string,
	source: string,
	words: string[],
	kinds: Fault['kind'][],
	marks?: boolean,
][] = [
	['one letter changed', REPORT, ['We never asked for 14 boots,'], ['words differ']],
	['one letter left out', REPORT, ['We never asked for 14 boat,'], ['words differ']],
	['a capital made small', REPORT, ['we never asked for 14 boats,'], ['words differ']],
	['one digit changed', REPORT, ['We never asked for 15 boats,'], ['words differ']],
	['a digit added', REPORT, ['We never asked for 114 boats,'], ['words differ']],
	['a numeral written as a word', REPORT, ['We never asked for fourteen boats,'], ['words differ']],
	[
		'a “not” dropped',
		REPORT,
		['We asked for twelve, and we did ask for them before May.'],
		['words differ'],
	],
	[
		'a “not” added',
		REPORT,
		['We did not ask for twelve, and we did not ask for them before May.'],
		['words differ'],
	],
	[
		'“did not” drawn together',
		REPORT,
		['We asked for twelve, and we didn’t ask for them before May.'],
		['words differ'],
	],
	['a “never” dropped', REPORT, ['We asked for 14 boats,'], ['words differ']],
	['two words swapped', REPORT, ['We never for asked 14 boats,'], ['words differ']],
	[
		'two segments swapped',
		REPORT,
		[
			'We asked for twelve, and we did not ask for them before May.',
			'We never asked for 14 boats,',
		],
		['out of order'],
	],
	[
		'the comma at the closing mark made a question mark',
		REPORT,
		['We never asked for 14 boats?'],
		['words differ'],
	],
	[
		'the full stop left out at the closing mark',
		REPORT,
		['The second one closes it'],
		['cut at the end'],
	],
	[
		'a comma taken in that stands outside the mark',
		REPORT.replace('boats,”', 'boats”,'),
		['We never asked for 14 boats,'],
		['words differ'],
	],
	[
		'a comma left out inside',
		REPORT,
		['We asked for twelve and we did not ask for them before May.'],
		['words differ'],
	],
	[
		'a semicolon made a comma',
		REPORT,
		[
			'Crews are rested — all of them — and the timetable holds. Passengers’ safety comes first, it always has.',
		],
		['words differ'],
	],
	[
		'an apostrophe dropped',
		REPORT,
		[
			'Crews are rested — all of them — and the timetable holds. Passengers safety comes first; it always has.',
		],
		['words differ'],
	],
	[
		'a dash made a hyphen',
		REPORT,
		[
			'Crews are rested - all of them - and the timetable holds. Passengers’ safety comes first; it always has.',
		],
		['words differ'],
	],
	['the first word dropped without …', REPORT, ['never asked for 14 boats,'], ['cut at the start']],
	[
		'the “not” dropped by beginning after it',
		REPORT,
		['ask for them before May.'],
		['cut at the start'],
	],
	['the end dropped without …', REPORT, ['We asked for twelve,'], ['cut at the end']],
	['words left out without […]', REPORT, ['We asked for twelve, before May.'], ['words differ']],
	[
		'two speakers joined by […]',
		REPORT,
		['We asked for twelve, […] it always has.'],
		['joins two quotations'],
	],
	[
		'the source’s own words set in marks',
		REPORT,
		['The company would not say whether it had cut 3,500 sailings.'],
		['not in marks'],
	],
	['the source’s paraphrase set in marks', REPORT, ['it had cut 3,500 sailings'], ['not in marks']],
	[
		'words that the source does not hold',
		REPORT,
		['Nobody will ever hear a word about it from us.'],
		['not found'],
	],
	[
		'one segment sound and one altered',
		REPORT,
		[
			'We never asked for 14 boats,',
			'We asked for eleven, and we did not ask for them before May.',
		],
		['words differ'],
	],
	[
		'one segment sound and one absent',
		REPORT,
		['We never asked for 14 boats,', 'Elephants remember everything forever.'],
		['not found'],
	],
	['a word joined to its neighbour', REPORT, ['The secondone closes it.'], ['words differ']],
	['part of a word', REPORT, ['We never asked for 14 boat […]'], ['words differ']],
	['nothing but a cut', REPORT, ['[…]'], ['no words']],
	[
		'a digit changed in a statement',
		STATEMENT,
		['The timetable of 2,200 sailings stands'],
		['words differ'],
		false,
	],
	[
		'a “not” dropped in a statement',
		STATEMENT,
		['we will cut a single sailing.'],
		['words differ'],
		false,
	],
	[
		'a comma left out at the end in a statement',
		STATEMENT,
		['We are ready to talk on any day in May'],
		['cut at the end'],
		false,
	],
];

for (const [name, source, words, marks = true] of SOUND) {
	test(`verified: ${name}`, () => {
		const proof = prove(words, source, { marks });
		assert.deepEqual(proof.faults, []);
		assert.equal(proof.state, 'verified');
		assert.equal(proof.spans.length, words.length);
		assert.ok(
			proof.spans.every(
				([start, end], i) => start < end && start >= (proof.spans[i - 1]?.[1] ?? 0),
			),
		);
	});
}

for (const [name, source, words, kinds, marks = true] of CHANGED) {
	test(`caught: ${name}`, () => {
		const proof = prove(words, source, { marks });
		assert.deepEqual(
			proof.faults.map(({ kind }) => kind),
			kinds,
		);
		assert.equal(
			proof.state,
			kinds.every((kind) => kind === 'not found' || kind === 'no words') ? 'absent' : 'altered',
		);
		assert.deepEqual(proof.spans, []);
		for (const fault of proof.faults) {
			const { what, fix } = faultInWords(fault, 'the-report');
			assert.match(what, /^segment \d /);
			assert.ok(what.includes('the-report') || fault.kind === 'no words');
			assert.match(fix, /^[A-Z]/);
		}
	});
}

test('there are at least sixty pairs, half of them changed', () => {
	assert.ok(SOUND.length + CHANGED.length >= 60);
	assert.ok(CHANGED.length * 2 >= SOUND.length + CHANGED.length);
});

test('an altered quotation is shown beside its source with the words that differ in brackets', () => {
	const [fault] = prove(['We asked for twelve, and we did ask for them before June.'], REPORT, {
		marks: true,
	}).faults;
	assert.ok(fault);
	assert.equal(
		faultInWords(fault, 'the-report').what,
		'segment 1 is not what the-report prints\n      here:   We asked for twelve, and we did [–] ask for them before [June.]\n      source: We asked for twelve, and we did [not] ask for them before [May."]',
	);
});

test('positions refer to the normalised source', () => {
	assert.deepEqual(
		prove(['second one'], 'A “first”\n\n and “second  one” here', { marks: true }).spans,
		[[15, 25]],
	);
});
